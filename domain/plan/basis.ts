/** What ties a mandate's day to the calendar. */
import type { DueBasis } from '../calendar/basis.ts';
import { type Calendar, resolveDue } from '../calendar/index.ts';
import type { MandateInput } from '../mandate/index.ts';
import type { Resolution } from '../resolution/index.ts';
import { dueContextOf } from './due-context.ts';

/** The input with what its day was made of; without, where the coordinator has set another one in the plan. */
export const withBasis = (input: MandateInput, resolution: Resolution, calendar: Calendar): MandateInput => {
  const request = resolution.requests.find(({ id }) => id === input.id);
  if (!request || !input.due || request.due.every(({ type }) => type === 'date')) return input;
  const { text: _text, ...context } = dueContextOf(request, resolution);
  const basis: DueBasis = { dues: [...request.due], context };
  const isOfCalendar = resolveDue(basis.dues, context, calendar).day === input.due.day;
  return isOfCalendar ? { ...input, due: { ...input.due, basis } } : input;
};
