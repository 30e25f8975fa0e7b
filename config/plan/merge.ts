/** Writes what is new or gone into a plan file, and leaves all else in it as its coordinator wrote it. */
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Merge } from '../../domain/plan/merge.ts';
import { LAYOUT } from './write.ts';

const NEW = ' New: this request was not found before.';
const GONE = ' Gone: the reader no longer finds this request. Take it out, or go on with it.';

/**
 * @param before the plan file's text, of which it is known that it is a plan
 * @param fresh the text of the plan that would be written without it
 */
export const mergedYaml = (before: string, fresh: string, { added, gone }: Merge): string => {
  const [document, other] = [parseDocument(before), parseDocument(fresh)];
  const [entries, proposals] = [entriesOf(document), entriesOf(other)];
  for (const { id, after } of added) {
    const entry = entryOf(proposals, id);
    if (!entry) continue;
    remark(entry, NEW);
    entries.items.splice(entries.items.findIndex((item) => idOf(item) === after) + 1, 0, entry);
  }
  for (const id of gone) {
    const entry = entryOf(entries, id);
    if (entry && !entry.commentBefore?.includes(GONE)) remark(entry, GONE);
  }
  entries.items.forEach((entry, index) => {
    entry.spaceBefore = index > 0;
  });
  document.set('found', document.createNode([...new Set([...foundIn(document), ...foundIn(other)])], { flow: true }));
  return document.toString(LAYOUT);
};

/** The comment above the first entry belongs to that entry, not to the list. */
const entriesOf = (document: Document): YAMLSeq<YAMLMap> => {
  const entries = document.get('requests') as YAMLSeq<YAMLMap>;
  const [first] = entries.items;
  if (first && entries.commentBefore) {
    first.commentBefore = [entries.commentBefore, first.commentBefore].filter(Boolean).join('\n');
    entries.commentBefore = null;
  }
  return entries;
};

const idOf = (entry: unknown): string => (isMap(entry) ? String(entry.get('id')) : '');

const entryOf = ({ items }: YAMLSeq<YAMLMap>, id: string): YAMLMap | undefined =>
  items.find((item) => idOf(item) === id);

const remark = (entry: YAMLMap, words: string): void => {
  entry.commentBefore = [words, entry.commentBefore].filter(Boolean).join('\n');
};

const foundIn = (document: Document): string[] => {
  const found = document.get('found');
  return isSeq(found) ? found.items.map(String) : [];
};
