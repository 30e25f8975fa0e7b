/** The timeline as a picture: a bar a stage, a row a mandate; below, on the same days, a dot a mail, a row a person. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { addDays, dayInWords, startOfDay } from '../../../domain/calendar/day.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { TimelineMail } from '../timeline.ts';
import { Markup } from './markup.ts';
import { type Span, spansOf } from './spans.ts';
import { TONES, toneOf } from './tones.ts';

const WIDTH = 1160;
const LEFT = 250;
const ROW = 26;
const LONGEST = 36;

const ON_TIME = '#a9c8e4';
const LATE = '#e39a78';
const INK = '#1c2730';

/** Each mail with the place where the page shows it. */
export interface Placed {
  mail: TimelineMail;
  anchor: string;
}

export const picturesOf = (rehearsal: Rehearsal, mails: readonly Placed[]): { mandates: Markup; mails: Markup } => {
  const domain = daysOf(rehearsal);
  return { mandates: ofMandates(rehearsal, domain), mails: ofMails(rehearsal, mails, domain) };
};

type Domain = [from: Date, to: Date];

interface Drawing {
  y: Plot.ScaleOptions;
  marks: Plot.Markish[];
}

/** From its beginning to a little after the last thing that happens. */
const daysOf = ({ begins, entries }: Rehearsal): Domain => {
  const last = entries.at(-1)?.at.slice(0, 10) ?? begins;
  return [new Date(startOfDay(begins, 'utc')), new Date(startOfDay(addDays(last, 8), 'utc'))];
};

const ofMandates = ({ entries, ...rehearsal }: Rehearsal, domain: Domain): Markup => {
  const mandates = rehearsal.mandates.map(({ snapshot }) => snapshot);
  const spans = spansOf(entries, mandates, domain[1].getTime());
  const rows = [...mandates].sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
  const labels = new Map(rows.map(({ id, title }) => [id, labelOf(id, title)]));
  const dues = rows.flatMap(({ id, due }) => (due ? [{ id, day: new Date(startOfDay(due, 'utc')), due }] : []));
  return drawn(domain, rows.length, {
    y: { domain: rows.map(({ id }) => id), tickFormat: (id: string) => labels.get(id) ?? id, tickSize: 0, label: null },
    marks: [
      Plot.barX(spans, {
        ...{ y: 'mandate', x1: 'from', x2: 'to', inset: 1, rx: 2 },
        fill: ({ isLate }: Span) => (isLate ? LATE : ON_TIME),
        title: ({ mandate, stage, isLate }: Span) => `${mandate}: ${stage}${isLate ? ', late' : ''}`,
      }),
      Plot.text(spans.filter(isRoomy), {
        ...{ y: 'mandate', x: 'from', text: 'stage', textAnchor: 'start', dx: 5, fill: INK, pointerEvents: 'none' },
      }),
      Plot.tickX(dues, {
        y: 'id',
        x: 'day',
        stroke: INK,
        strokeWidth: 2,
        title: ({ id, due }: (typeof dues)[number]) => `${id} is due ${dayInWords(due)}`,
      }),
    ],
  });
};

const labelOf = (id: string, title: string): string => {
  const label = `${id.slice(id.lastIndexOf('/') + 1)}  ${title}`;
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
};

/** Whether a stage was open for long enough that its name fits. */
const isRoomy = ({ from, to, isLate }: Span): boolean => !isLate && to.getTime() - from.getTime() > 21 * 24 * 3_600_000;

const ofMails = ({ names }: Rehearsal, mails: readonly Placed[], domain: Domain): Markup => {
  const people = [...new Set(mails.map(({ mail }) => mail.to))].sort();
  return drawn(domain, people.length, {
    y: { domain: people, tickFormat: (id: string) => names[id] ?? id, tickSize: 0, label: null, grid: true },
    marks: [
      Plot.dot(mails, {
        ...{ r: 4.5, stroke: 'white', strokeWidth: 0.7 },
        x: ({ mail }: Placed) => new Date(mail.at),
        y: ({ mail }: Placed) => mail.to,
        fill: ({ mail }: Placed) => TONES[toneOf(mail)].colour,
        title: ({ mail }: Placed) => `${dayInWords(mail.at.slice(0, 10))}: ${mail.subject}`,
        href: ({ anchor }: Placed) => `#${anchor}`,
      }),
    ],
  });
};

/** Plot draws into a document; the program has no types of a browser's, and needs no more than this. */
const plot = Plot.plot as unknown as (options: object) => { outerHTML: string };
const blankPage = parseHTML as unknown as (page: string) => { document: object };

const drawn = (domain: Domain, rows: number, { y, marks }: Drawing): Markup => {
  const { document } = blankPage('<html><body></body></html>');
  const picture = plot({
    ...{ document, width: WIDTH, marginLeft: LEFT, marginTop: 34, marginBottom: 6, height: 40 + rows * ROW },
    style: { fontSize: '12px', fontFamily: 'inherit' },
    x: { type: 'utc', domain, axis: 'top', grid: true, label: null },
    y: { type: 'band', ...y },
    marks,
  });
  return new Markup(picture.outerHTML);
};
