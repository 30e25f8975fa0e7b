/** "The Secretary-General is requested to report…": the asking is told of the one who is asked. */
import { ASKING, PAST_FORMS } from '../lexicon/verbs.ts';
import type { Asked } from './addressees.ts';
import { type Clause, cut, type Passage } from './clauses.ts';
import { NAME } from './masks.ts';

const asking = [...PAST_FORMS].filter(([, verb]) => ASKING[verb]);
const passive = new RegExp(
  `(?:^|[.;,] (?:and )?)(?:[Tt]he )?(${NAME}+) (?:is|are|be) (?:also |further |hereby |therefore |strongly )*(${asking.map(([past]) => past).join('|')}),? (?:[^;.]{0,120}?,? )??to (?!(?:the|its|all)\\b)(?=[a-z])`,
);

/** The clause with those whom it asks; null where nothing is asked in this way. */
export const passiveIn = (passage: Passage): { clause: Clause; asked: Asked } | null => {
  const match = passive.exec(passage.masked);
  const verb = PAST_FORMS.get(match?.[2] ?? '');
  if (!match || !verb) return null;
  const name = match.index + match[0].indexOf(NAME);
  const task = cut(passage, match.index + match[0].length);
  return {
    clause: {
      act: 'asks',
      verb,
      strength: ASKING[verb] ?? 'hortatory',
      first: match.index === 0,
      body: task,
      at: match.index + match[0].length,
    },
    asked: { names: [passage.text.slice(name, name + (match[1]?.length ?? 0))], task },
  };
};
