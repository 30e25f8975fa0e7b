import type { Day } from '../../calendar/day.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { badInput } from '../refusal.ts';
import { barToOthers } from '../rights.ts';

/** A coordinator takes the mandate back: it should not have been followed. */
export const withdraw = (command: CommandOf<'withdraw'>, on: Day): Decision => {
  const bar = barToOthers(command, 'withdraw');
  if (bar || !command.note) return bar ?? badInput('to withdraw takes a reason (note)');
  return [
    { type: 'withdrawn', note: command.note },
    { type: 'closed', outcome: 'withdrawn', on },
  ];
};

/** A coordinator closes the mandate unfulfilled. */
export const lapse = (command: CommandOf<'lapse'>, on: Day): Decision => {
  const bar = barToOthers(command, 'lapse');
  if (bar || !command.note) return bar ?? badInput('to lapse takes a reason (note)');
  return [
    { type: 'lapsed', note: command.note },
    { type: 'closed', outcome: 'lapsed', on },
  ];
};
