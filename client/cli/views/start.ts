/** What a plan means before it starts, and what its start has done. */
import type { Plan } from '../../../domain/plan/plan.ts';
import type { Prospect } from '../../../domain/plan/prospect.ts';
import type { StartReport } from '../../index.ts';
import type { Look } from './look.ts';
import { counted, wrapped } from './text.ts';

/** What starting would add: nothing, where all of the plan is there already. */
export const prospectPage = ({ resolution }: Plan, prospect: Prospect, { width }: Look): string => {
  const { mandates, people, mailsAtOnce, mailsPlanned } = prospect;
  if (mandates === 0) return `${resolution}: all that the plan follows is there already.`;
  const who = `${counted(mandates, 'mandate')} to start, with ${counted(people.length, 'person', 'people')}`;
  const mails = `${counted(mailsAtOnce, 'mail')} at the start, ${mailsPlanned} in all if each stage is done on its day`;
  return wrapped(`${resolution}: ${who}; ${mails}.`, width, 2, 0);
};

export const startPage = (
  { started, unrecorded, already, notFollowed }: StartReport,
  { width, paint }: Look,
): string => {
  const changed = already.filter(({ differences }) => differences.length > 0);
  const same = already.length - changed.length;
  return [
    started.length ? `${paint.green('Started')} ${counted(started.length, 'mandate')}:` : 'Started nothing new.',
    ...(started.length ? [`  ${wrapped(started.join('  '), width, 2)}`] : []),
    ...(unrecorded.length
      ? [
          paint.yellow(
            `${counted(unrecorded.length, 'mandate')} of them not on record yet: "npx mandates doctor" says why.`,
          ),
        ]
      : []),
    ...(same
      ? [`Left alone ${counted(same, 'mandate')} that ${same === 1 ? 'was' : 'were'} there already, as the plan says.`]
      : []),
    ...changed.flatMap(({ id, state, differences }) => [
      paint.yellow(`${id} is there already (${state}), and differs from the plan:`),
      ...differences.map((difference) => `  ${wrapped(difference, width, 4, 2)}`),
    ]),
    ...(notFollowed.length
      ? [paint.dim(`Not followed, as the plan says: ${counted(notFollowed.length, 'request')}.`)]
      : []),
    ...(started.length ? [`See how they stand with: npx mandates list`] : []),
  ].join('\n');
};
