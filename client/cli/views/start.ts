/** What a plan means before it starts, and what its start has done. */
import type { Plan } from '../../../domain/plan/plan.ts';
import type { Prospect, StartReport } from '../../index.ts';
import type { Look } from './look.ts';
import { counted, wrapped } from './text.ts';

/** `A/RES/66/183 means 9 mandates with 5 people; 9 mails go out at once, about 60 until the last due date.` */
export const prospectLine = ({ resolution }: Plan, { mandates, people, mailsAtOnce, mailsPlanned }: Prospect): string =>
  `${resolution} means ${counted(mandates, 'mandate')} with ${counted(people.length, 'person', 'people')}; ` +
  `${counted(mailsAtOnce, 'mail')} at once, ${mailsPlanned} if nobody acted in time.`;

export const startPage = ({ started, already, notFollowed }: StartReport, { width, paint }: Look): string => {
  const changed = already.filter(({ differences }) => differences.length > 0);
  const same = already.length - changed.length;
  return [
    started.length ? `${paint.green('Started')} ${counted(started.length, 'mandate')}:` : 'Started nothing new.',
    ...(started.length ? [`  ${wrapped(started.join('  '), width, 2)}`] : []),
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
