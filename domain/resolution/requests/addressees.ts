/** Who is asked: the names between the verb and the task ("the Secretary-General and the Office to…", "that the Board…"). */
import { AFTER_PREPOSITION, ANOTHER, ASIDE, MODALS, TASK_VERBS } from '../lexicon/addressing.ts';
import { UNITED_NATIONS_PARTS } from '../lexicon/bodies/groups.ts';
import { TAKING_TO } from '../lexicon/titles.ts';
import { cut, type Passage } from './clauses.ts';
import { NAME } from './masks.ts';
import { matchesOf } from '../text/matches.ts';

export interface Asked {
  /** The names as written, without articles. */
  readonly names: readonly string[];
  /** What they are asked to do, from its first word on. */
  readonly task: Passage;
}

/** Where the names end, and where the task begins. */
interface Bounds {
  readonly names: number;
  readonly task: number;
}

const infinitive = new RegExp(
  `(?:^|(?<![a-z-])(?:,? )|(?<!\\b(?:${TAKING_TO.join('|')})),? )to (?=(?!(?:${AFTER_PREPOSITION.join('|')})\\b)[a-z])|,? to(?=, (?:inter alia|in|as|within|where|upon|by|on|with|through|at|when)\\b)|,? to:|:$`,
);
const aside = new RegExp(`(?:^|,? )(?:${ASIDE})\\b`);

/** The part of the clause that names, and the part that tells the task; null where nobody is named. */
export const askedIn = (body: Passage): Asked | null => {
  const that = /^(?:(?:in|as|to|for) [^,]{1,60}, )?that(?=[, ])/.exec(body.masked)?.[0].length;
  if (that !== undefined && that > 'that'.length) return askedIn(cut(body, that - 'that'.length));
  const bounds = that ? afterSubject(body.masked) : (afterObject(body.masked) ?? byOrFrom(body.masked));
  if (!bounds) return null;
  const names = namesOf(cut(body, that ? that + 1 : 0, bounds.names));
  const task = cut(body, bounds.task);
  const from = /^[ ,]+/.exec(task.text)?.[0].length ?? 0;
  return names.length > 0 ? { names, task: cut(task, from) } : null;
};

const afterObject = (masked: string): Bounds | null => {
  const task = infinitive.exec(masked);
  return task && { names: task.index, task: task.index + task[0].length };
};

/** "that the Secretary-General, in line with best practices, conduct…", "that the Office shall…". */
const modal = new RegExp(
  `,? (?:(?:also |therefore )?(${MODALS.join('|')})|(?:continues? to|continue|not|(?:${TASK_VERBS.join('|')})(?= )))(?= |:)`,
);

/** "that the Secretary-General, as appropriate, extend…": after a name any small word that is no preposition is the verb. */
const named = new RegExp(
  `^that (?:,?[^,${NAME}]{1,120}, )?(?:the )?${NAME}+(?:(?:,| and|, and|,? as well as) (?:the )?${NAME}+){0,4}(?:, [^,]{1,120},)? (?=[a-z])(?!(?:of|in|on|for|to|and|or|with|at|by|from|has|have|had|is|are|was|were|be|${[...MODALS, ...UNITED_NATIONS_PARTS].join('|')})\\b)`,
);

const afterSubject = (masked: string): Bounds | null => {
  const verb = named.exec(masked);
  if (verb) return { names: verb[0].replace(/(?:, [^,]{1,120},)? $/, '').length, task: verb[0].length };
  const task = modal.exec(masked);
  if (!task) return null;
  const auxiliary = task[1] ? task[0].length : (/^,? /.exec(task[0])?.[0].length ?? 0);
  return { names: task.index, task: task.index + auxiliary };
};

/** "requests the preparation by the Secretary-General of…", "requests a report from the Office", "requests UNSOM’s support". */
const agent = new RegExp(`(?: by| from) (?=(?:the )?${NAME})`);
const possessor = new RegExp(`^(?:the )?${NAME}+(?=’s )`);

const byOrFrom = (masked: string): Bounds | null => {
  const own = possessor.exec(masked);
  if (own) return { names: own[0].length, task: own[0].length + 3 };
  return null;
};

/** "urges all States, requests the agencies and invites donors, to intensify…": the task comes with the last of them. */
export const sharing = (body: Passage, next: Asked | null): Asked | null => {
  const names = next && !/[;:]$/.test(body.text) && body.text.length < LONGEST_LIST ? namesOf(body) : [];
  return next && names.length > 0 ? { names, task: next.task } : null;
};

const LONGEST_LIST = 300;

/** "requests the immediate operationalization of the mandate by the President of the Human Rights Council". */
export const agentOf = (body: Passage): Asked | null => {
  const by = agent.exec(body.masked);
  if (!by) return null;
  const from = by.index + by[0].length;
  const length = new RegExp(`^(?:the )?${NAME}+`).exec(body.masked.slice(from))?.[0].length ?? 0;
  const names = namesOf(cut(body, from, from + length));
  return names.length > 0 ? { names, task: body } : null;
};

const separator = new RegExp(
  `,? (?:and|as well as|or) (?=(?:the |all |other |relevant )*${NAME}|(?:${ANOTHER.join('|')})\\b)|, (?:and |as well as )?(?:in particular |including |especially |notably |inter alia,? )?(?=(?:the |all |other )*(?:${NAME}|[a-z]|[A-Z]))|,? (?:including|in particular|especially|notably) (?=(?:the |all |other )*${NAME})`,
  'g',
);

/** Splits a list of names at its commas and at "and". An aside that stands in between is dropped, up to its comma. */
const namesOf = (list: Passage): string[] => {
  const names: string[] = [];
  let from = 0;
  let aside = false;
  for (const match of [...matchesOf(separator, list.masked), null]) {
    const part = nameIn(cut(list, from, match?.index));
    if (!aside && part.name !== '') names.push(part.name);
    aside = (aside || part.aside) && match !== null && !match[0].startsWith(',');
    from = match ? match.index + match[0].length : from;
  }
  return distributed(names);
};

/** "the Executive Secretaries of the Economic Commission for Africa and the Economic Commission for Europe": one of each. */
const officers =
  /^(Executive Secretar|Executive Director|Special Rapporteur|President|Chair|Director-General|Head|secretariat)(?:ies|s) (of the |of )/;

const distributed = (names: readonly string[]): string[] => {
  const [, office, of] = officers.exec(names[0] ?? '') ?? [];
  if (!office || names.length < 2) return [...names];
  const one = `${office.replace(/Secretar$/, 'Secretary')} ${of}`;
  return names.map((name, i) =>
    i === 0 ? name.replace(officers, one) : /^(?:Office|Secretary|United Nations High)/.test(name) ? name : one + name,
  );
};

const introduction =
  /^(?:(?:,|and|or|also|further|both|inter alia|in particular|especially|notably|including|the|all|its|his|her|each|any|an?|other(?= (?:the )?\p{Lu}))\b,? ?)+/u;

const nameIn = (part: Passage): { name: string; aside: boolean } => {
  const opened = introduction.exec(part.text)?.[0].length ?? 0;
  const rest = cut(part, opened);
  const opening = aside.exec(rest.masked);
  const name = rest.text
    .slice(0, opening?.index)
    .replace(/(?:[,:; ]| and| or)+$/, '')
    .trim();
  return { name: /\p{L}{2}/u.test(name) ? name : '', aside: opening !== null };
};
