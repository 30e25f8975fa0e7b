import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { Mandate } from '../mandate.ts';
import { badInput, notNow } from '../refusal.ts';
import { barToOthers } from '../rights.ts';
import type { Today } from '../today.ts';

/** A coordinator takes the mandate back: it should not have been followed. */
export const withdraw = (_mandate: Mandate, command: CommandOf<'withdraw'>, { atSeat: on }: Today): Decision => {
  const bar = barToOthers(command, 'withdraw');
  if (bar || !command.note) return bar ?? badInput('to withdraw takes a reason (note)');
  return [
    { type: 'withdrawn', note: command.note },
    { type: 'closed', outcome: 'withdrawn', on },
  ];
};

/** A coordinator closes the mandate unfulfilled. */
export const lapse = (_mandate: Mandate, command: CommandOf<'lapse'>, { atSeat: on }: Today): Decision => {
  const bar = barToOthers(command, 'lapse');
  if (bar || !command.note) return bar ?? badInput('to lapse takes a reason (note)');
  return [
    { type: 'lapsed', note: command.note },
    { type: 'closed', outcome: 'lapsed', on },
  ];
};

/** Another mandate is followed in its place, as when a later resolution asks for the same. */
export const supersede = ({ input }: Mandate, command: CommandOf<'supersede'>, { atSeat: on }: Today): Decision => {
  const bar = barToOthers(command, 'supersede');
  if (bar) return bar;
  if (command.to === input.id) return badInput(`${input.id} can't take its own place`);
  return [
    { type: 'superseded', mandate: command.to, note: command.note },
    { type: 'closed', outcome: 'superseded', on },
  ];
};

/** Its other end: the later mandate says whose place it took. */
export const takeOver = ({ input, supersedes }: Mandate, command: CommandOf<'take-over'>): Decision => {
  const bar = barToOthers(command, 'take over');
  if (bar) return bar;
  if (command.from === input.id) return badInput(`${input.id} can't take its own place`);
  if (supersedes.includes(command.from)) return notNow(`${input.id} has taken the place of ${command.from} already`);
  return [{ type: 'took-over', mandate: command.from, note: command.note }];
};
