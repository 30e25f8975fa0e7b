/** What the schema has to say about a value, in words for whoever edits the file. */
import type { z } from 'zod';

export interface Complaint {
  path: PropertyKey[];
  /** The key that is wrong in itself, where the value under it is not the matter. */
  key: string | null;
  says: string;
}

type Issue = z.core.$ZodIssue;

/** `items[3].day`: the way to a field, as a person would write it. */
export const fieldAt = (path: readonly PropertyKey[]): string => {
  if (path.length === 0) return 'the file';
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
};

/** One complaint a fault; fields that are not known are told one by one, each at its own line. */
export const complaintsOf = (issue: Issue): Complaint[] => {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path, key, says: `there is no field "${key}" here` }));
  }
  if (issue.code === 'invalid_union') return complaintsOfUnion(issue);
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    return [
      { path: path.slice(0, -1), key, says: `"${key}" can't stand here: ${issue.issues[0]?.message ?? issue.message}` },
    ];
  }
  return [{ path, key: null, says: inWords(issue) }];
};

/** Of several forms that a value may have, the one that it comes nearest to is the one that was meant. */
const complaintsOfUnion = (issue: z.core.$ZodIssueInvalidUnion): Complaint[] => {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  if (!meant?.length) return [{ path: issue.path, key: null, says: inWords(issue) }];
  return meant.flatMap((inner) => complaintsOf({ ...inner, path: [...issue.path, ...inner.path] }));
};

const inWords = (issue: Issue): string => {
  if (issue.code === 'invalid_type') return `expected ${kind(issue.expected)}${found(issue.input)}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.map((value) => String(value)).join(' or ')}`;
  return issue.message;
};

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  record: 'fields with values',
};

const kind = (expected: string): string => kinds[expected] ?? expected;

const found = (input: unknown): string => {
  if (input === undefined || input === null) return ', found nothing';
  if (Array.isArray(input)) return ', found a list';
  return typeof input === 'object' ? ', found fields with values' : `, found "${input as string | number}"`;
};
