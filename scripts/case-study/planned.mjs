/** What the engine would have planned for a pair, from the calendar and the procedure that are shipped. */
import { join } from 'node:path';
import { readCalendar } from '../../dist/config/calendar/read.js';
import { readProcedures } from '../../dist/config/procedures.js';
import { resolveDue, seatOf, stationSlice } from '../../dist/domain/calendar/index.js';
import { scheduleOf } from '../../dist/domain/plan/schedule.js';

const BODY = 'General Assembly';

/** @param {string} configDir */
export function planner(configDir) {
  const calendar = readCalendar(configDir);
  const report = readProcedures(join(configDir)).get('report');
  const { station, zone } = seatOf(calendar, BODY);

  /** The days of the procedure `report` for a due day, by stage. */
  const daysFor = (/** @type {string} */ due, /** @type {string} */ derivation) => {
    const people = { coordinator: ['coordinator'] };
    const slice = stationSlice(calendar, station, `${Number(due.slice(0, 4)) - 1}-01-01`, due);
    const input = {
      ...{ id: 'case', resolution: 'case', paragraph: '', kind: 'report', title: '', office: '', dates: {}, people },
      ...{ procedure: report, due: { day: due, derivation }, seatZone: zone, station: slice, clockShift: 0 },
      startedBy: { person: 'coordinator', roles: [], onBehalfOf: null, channel: 'cli' },
    };
    const days = Object.fromEntries(scheduleOf(input).map(({ stage, day }) => [stage, day]));
    return { submit: days.submit, issue: days.issue, consider: days.consider };
  };

  return {
    /** From the opening of the session, or the day that the resolution names. */
    fromDue(/** @type {{ session: number } | { date: string }} */ due) {
      const said =
        'session' in due ? { type: 'session', body: BODY, session: due.session } : { type: 'date', date: due.date };
      const { day, derivation } = resolveDue(
        [said],
        { adopted: null, subject: '', text: '' },
        { ...calendar, items: [] },
      );
      return { ...daysFor(day, derivation), derivation };
    },
    /** From the day on which the item was taken up. */
    fromItem: (/** @type {string} */ day) => daysFor(day, 'the item is taken up'),
  };
}
