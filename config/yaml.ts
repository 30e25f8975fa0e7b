/**
 * Reads a YAML file against a schema. Whoever edits the file is told the line, the field and what was expected there:
 * `calendar/items.yaml:12: items[3].day: expected a day like 2012-09-18`.
 */
import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { BadFile } from './bad-file.ts';
import { type Complaint, complaintsOf, fieldAt } from './complaints.ts';

export { BadFile };

/** The file's content as the schema gives it. Throws `BadFile` when it can't be read, is not YAML, or does not fit. */
export const readYaml = <T>(file: string, schema: z.ZodType<T>): T => parseYaml(textOf(file), file, schema);

/** Like `readYaml`, for a text that is at hand; `file` is the name that the problems are reported under. */
export const parseYaml = <T>(text: string, file: string, schema: z.ZodType<T>): T => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  refuse(
    file,
    document.errors.map(
      ({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: not valid YAML: ${oneLine(message)}`,
    ),
  );
  const result = schema.safeParse(plainValue(document, file), { reportInput: true });
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap(complaintsOf).map((complaint) => {
    const line = lines.linePos(offsetOf(document, complaint)).line;
    return `${file}:${Math.max(line, 1)}: ${fieldAt(complaint.path)}: ${oneLine(complaint.says)}`;
  });
  throw new BadFile(file, problems as [string, ...string[]]);
};

const textOf = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new BadFile(file, [`${file}: ${whyUnreadable(error)}`]);
  }
};

const whyUnreadable = (error: unknown): string => {
  if (!(error instanceof Error)) return 'cannot be read';
  const code = 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES') return 'may not be read (permission denied)';
  return error instanceof TypeError ? 'is not text in UTF-8' : oneLine(error.message);
};

/** Anchors that multiply beyond reason make `toJS` throw: that is a fault of the file like any other. */
const plainValue = (document: Document, file: string): unknown => {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    throw new BadFile(file, [`${file}:1: not valid YAML: ${oneLine(String(error))}`]);
  }
};

/** Where in the text the complaint belongs: the key that should not be there, the value, or the nearest part around it. */
const offsetOf = (document: Document, { path, key }: Complaint): number => {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (!isNode(node) || !node.range) continue;
    if (depth === path.length && key !== null && isMap(node)) return keyOffset(node.items, key) ?? node.range[0];
    return node.range[0];
  }
  return 0;
};

const keyOffset = (items: readonly { key: unknown }[], name: string): number | undefined => {
  const key = items.map((pair) => pair.key).find((node) => isNode(node) && String(node) === name);
  return isNode(key) ? key.range?.[0] : undefined;
};

const refuse = (file: string, problems: string[]): void => {
  const [first, ...others] = problems;
  if (first !== undefined) throw new BadFile(file, [first, ...others]);
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
