/** How a mandate is opened, by a client or by its series: under its own id, as operators are to see it. */
import type { MandateInput } from '../domain/mandate/index.ts';
import { attributesAtStart } from './attributes.ts';
import { TASK_QUEUE } from './messages.ts';

/** What is the same for every run of a mandate. */
export const howToStart = (input: MandateInput) => ({
  workflowId: input.id,
  taskQueue: TASK_QUEUE,
  typedSearchAttributes: attributesAtStart(input),
  staticSummary: `${input.resolution}, para. ${input.paragraph}: ${input.title}`,
  staticDetails: detailsOf(input),
});

const detailsOf = ({ title, procedure, office, people, due }: MandateInput): string =>
  [
    `Follows the **${title}** by the procedure *${procedure.title}*, version ${procedure.version}.`,
    '',
    due ? `First planned for ${due.day}: ${due.derivation}` : 'No due date was given.',
    '',
    `Office: ${office}. ${Object.entries(people)
      .map(([role, who]) => `${role}: ${who.join(', ')}`)
      .join('; ')}.`,
  ].join('\n');
