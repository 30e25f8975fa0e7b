/** A corpus of resolutions: their paragraphs as they should be read, and labels of what they ask. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} file */
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** @param {string} folder */
export const readCorpus = (folder) => ({
  documents: lines(join(folder, 'documents.jsonl')),
  labels: lines(join(folder, 'labels.jsonl')),
});

const markerOf = ({ kind, number }) => {
  if (kind !== 'operative' || !number) return '';
  return /[ (]/.test(number) ? `${number.split(' ').at(-1)} ` : `${number}. `;
};
const linesOf = ({ paragraphs }) => paragraphs.map((paragraph) => markerOf(paragraph) + paragraph.text);

/** A document as it may come: a paragraph a line, or all on one line with its hyphens lost, as a database gives it. */
export const FORMS = {
  lines: (document) => `${linesOf(document).join('\n\n')}\n`,
  flat: (document) =>
    `${linesOf(document)
      .join(' ')
      .replace(/(?<=[a-z])[-‑](?=[a-z])/gi, '')
      .replace(/\s+/g, ' ')}\n`,
};
