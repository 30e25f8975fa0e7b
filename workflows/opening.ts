/** How a mandate is opened, by a client or by its series: under its own id, as operators are to see it. */
import { begun, type Mandate, type MandateInput } from '../domain/mandate/index.ts';
import { attributesAtStart } from './attributes.ts';
import { TASK_QUEUE } from './messages.ts';

/**
 * What is the same for every run of a mandate.
 * @param mandate as it stands once the run has begun; @param now the engine's clock
 */
export const howToStart = (mandate: Mandate, now: number) => ({
  workflowId: mandate.input.id,
  taskQueue: TASK_QUEUE,
  typedSearchAttributes: attributesAtStart(mandate, now),
  staticSummary: summaryOf(mandate.input),
  staticDetails: detailsOf(mandate.input),
});

/** Its first run, with its first stage. */
export const howToOpen = (input: MandateInput, now: number) => howToStart(begun(input, now).mandate, now);

const summaryOf = ({ resolution, paragraph, title }: MandateInput): string =>
  `${resolution}, para. ${paragraph}: ${title}`;

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
