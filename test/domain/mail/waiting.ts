/** Notices that wait for their reader, as these tests need them. */
import { instantAt, millisOf } from '../../../domain/calendar/day.ts';
import type { ReadingHours, Waiting } from '../../../domain/mail/index.ts';
import type { Notice } from '../../../domain/mandate/index.ts';
import { NEW_YORK, VIENNA } from '../mandate/a-mandate.ts';

export const OFFICER: ReadingHours = { station: NEW_YORK, choice: {} };
export const VIENNESE: ReadingHours = { station: VIENNA, choice: {} };

/** `2012-06-26 09:30` on New York's clocks, in milliseconds. */
export const at = (moment: string): number => millisOf(`${moment.replace(' ', 'T')}-04:00`);

/** As clocks at the reader's station show it. */
export const onTheWall = (millis: number, { station }: ReadingHours = OFFICER): string =>
  instantAt(millis, station.zone).slice(0, 16).replace('T', ' ');

let notices = 0;

/** Something that happened at that moment in New York, in summer. */
export const since = (moment: string, otherwise: Partial<Notice> = {}): Waiting => {
  const seq = ++notices;
  const mandate = `A/RES/66/183/${seq}`;
  const notice: Notice = {
    ...{ key: `${mandate}:${seq}:officer`, mandate, seq, person: 'officer', kind: 'assignment', stage: 'draft' },
    ...{ day: moment.slice(0, 10), urgent: false },
    ...otherwise,
  };
  return { notice, since: instantAt(at(moment), 'America/New_York') };
};

export const urgent = (moment: string): Waiting => since(moment, { kind: 'approval', urgent: true });
