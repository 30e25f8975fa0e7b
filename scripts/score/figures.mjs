/** How well a corpus was read: paragraphs, requests by kind, and what was read of each. */
import { due, fold, main, set } from './agreement.mjs';
import { pairsOf } from './pairs.mjs';

const KINDS = ['report', 'event', 'agenda', 'request'];

/** @param {number} hits @param {number} found @param {number} truth */
const f1 = (hits, found, truth) => (found + truth === 0 ? 1 : (2 * hits) / (found + truth));

/** Each document with its reading, or null where it could not be read: `read(document)`. */
export const figuresOf = ({ documents, labels }, read) => {
  const readings = documents.map((document) => ({ document, reading: read(document) }));
  const labelled = readings.filter(({ document }) => document.labelled);
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, countsOf(labelled, labels, kind)]));
  const dated = sum(['report', 'event', 'agenda'].map((kind) => kinds[kind]));
  const all = sum(KINDS.map((kind) => kinds[kind]));
  return {
    regular: segmentationOf(readings.filter(({ document }) => document.group === 'regular')),
    irregular: segmentationOf(readings.filter(({ document }) => document.group !== 'regular')),
    dated: f1(dated.hits, dated.found, dated.truth),
    request: f1(kinds.request.hits, kinds.request.found, kinds.request.truth),
    highPrecision: all.highHits / all.high,
    highShare: all.high / all.found,
    ...fieldsOf(KINDS.flatMap((kind) => (kind === 'report' || kind === 'agenda' ? kinds[kind].matched : []))),
  };
};

const sum = (counts) =>
  counts.reduce((total, count) =>
    Object.fromEntries(
      Object.keys(total).map((key) => [key, Array.isArray(total[key]) ? [] : total[key] + count[key]]),
    ),
  );

const letters = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 60);
const operative = (paragraphs) =>
  paragraphs.filter(({ kind }) => kind === 'operative').map(({ number, text }) => `${number}:${letters(text)}`);

const segmentationOf = (readings) => {
  let [hits, found, truth, whole] = [0, 0, 0, 0];
  for (const { document, reading } of readings) {
    const want = operative(document.paragraphs);
    const got = operative(reading.paragraphs);
    const left = [...got];
    const hit = want.filter((paragraph) => left.includes(paragraph) && left.splice(left.indexOf(paragraph), 1)).length;
    hits += hit;
    found += got.length;
    truth += want.length;
    whole += hit === want.length && hit === got.length ? 1 : 0;
  }
  return { f1: f1(hits, found, truth), whole: readings.length === 0 ? null : whole / readings.length };
};

/** What is labelled unsure neither counts when missed nor when found. */
const countsOf = (readings, labels, kind) => {
  const counts = { hits: 0, found: 0, truth: 0, high: 0, highHits: 0, matched: [] };
  for (const { document, reading } of readings) {
    const own = labels.filter(({ doc }) => doc === document.name);
    const want = own.filter((label) => label.kind === kind);
    const got = reading.requests.filter((request) => request.kind === kind);
    const pairs = pairsOf(want, got);
    const sure = pairs.filter(([label]) => !label.unsure);
    const unsure = new Set(own.filter((label) => label.unsure).map(({ para }) => para));
    const stray = got.filter(
      (request) => !pairs.some(([, paired]) => paired === request) && !unsure.has(request.paragraph),
    );
    const highHits = sure.filter(([, request]) => request.confidence === 'high').length;
    counts.hits += sure.length;
    counts.truth += want.filter((label) => !label.unsure).length;
    counts.found += sure.length + stray.length;
    counts.highHits += highHits;
    counts.high += highHits + stray.filter(({ confidence }) => confidence === 'high').length;
    counts.matched.push(...sure);
  }
  return counts;
};

const fieldsOf = (matched) => {
  const share = (agrees) =>
    matched.length === 0 ? null : matched.filter(([label, request]) => agrees(label, request)).length / matched.length;
  return {
    addressees: share((label, request) => set(label.addressees) === set(request.addressees)),
    recipient: share((label, request) => main(label.recipient) === main(request.recipient)),
    due: share((label, request) => due(label.due) === due(request.due)),
    recurrence: share((label, request) => fold(label.recurrence) === fold(request.recurrence)),
  };
};
