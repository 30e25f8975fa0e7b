/** What another plan or other procedures change, person by person. */
import type { Change } from '../../rehearsal/index.ts';
import type { Look } from './look.ts';
import { counted, wrapped } from './text.ts';

export const comparisonPage = (changes: readonly Change[], { width, paint }: Look): string => {
  if (changes.length === 0) return 'Nothing changes for anybody.';
  const people = [...new Set(changes.map((change) => change.for))];
  const each = people.map((person) => {
    const own = changes.filter((change) => change.for === person);
    return [paint.bold(person), ...own.map(({ words }) => `  ${wrapped(words, width, 4, 2)}`)].join('\n');
  });
  return `${each.join('\n\n')}\n\n${counted(changes.length, 'change')} for ${counted(people.length, 'person', 'people')}.`;
};
