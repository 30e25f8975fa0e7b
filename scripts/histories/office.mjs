/** An office of the compiled program on the time-skipping server, whose histories are recorded. */
import { setTimeout as sleep } from 'node:timers/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { openStage } from '../../dist/client/rehearsal/stage.js';
import { startAll } from '../../dist/client/starting.js';
import { readCalendar } from '../../dist/config/calendar/read.js';
import { readDirectory } from '../../dist/config/directory.js';
import { readProcedures } from '../../dist/config/procedures.js';
import { dayInWords, momentOn } from '../../dist/domain/calendar/day.js';
import { stationSlice } from '../../dist/domain/calendar/index.js';
import { officeOf, rolesOf } from '../../dist/domain/directory/index.js';
import { inPackage } from '../setup/paths.mjs';

const ZONE = 'America/New_York';
const RESOLUTION = 'A/RES/66/183';

/** Real milliseconds in which what an act sets off has happened on a machine that has nothing else to do. */
const SETTLING = 500;

/** @param {string} day it is 09:00 in New York on that day when the office opens */
export async function openOffice(day) {
  const config = inPackage('config');
  const [calendar, directory] = [readCalendar(config), readDirectory(`${config}/directory.yaml`)];
  const procedures = readProcedures(config);
  const people = officeOf(directory, 'unodc-new-york').roles;
  let now = momentOn(day, 9, ZONE);
  const stage = await openStage({ calendar, directory, shiftFrom: (serverNow) => now - serverNow });
  const running = stage.worker.run();
  const { client } = stage.env;

  const actor = (/** @type {string} */ person) => ({
    ...{ person, roles: rolesOf(directory, person), onBehalfOf: null, channel: 'cli' },
  });
  const history = async (/** @type {string} */ id) => historyToJSON(await client.workflow.getHandle(id).fetchHistory());

  return {
    history,
    async follow(paragraph, procedure, due) {
      const id = `${RESOLUTION}/${paragraph}`;
      const input = {
        ...{ id, resolution: RESOLUTION, paragraph, kind: procedure, title: `${procedure} on the world drug problem` },
        due: due && { day: due, derivation: `as recorded: ${dayInWords(due)}` },
        ...{ dates: {}, procedure: procedures.get(procedure), office: 'unodc-new-york', people, seatZone: ZONE },
        station: stationSlice(calendar, 'New York', '2011-01-01', '2013-12-31'),
        ...{ clockShift: stage.clockShift, startedBy: actor('coordinator') },
      };
      await startAll(client, [input]);
      await sleep(SETTLING);
      const handle = client.workflow.getHandle(id);
      return {
        act: async (/** @type {string} */ person, /** @type {string} */ action, fields = {}) => {
          await handle.executeUpdate(action, { args: [{ actor: actor(person), ...fields }] });
          await sleep(SETTLING);
        },
        history: () => history(id),
      };
    },
    async passTo(/** @type {string} */ date, /** @type {number} */ hour) {
      const moment = momentOn(date, hour, ZONE);
      await stage.env.sleep(moment - now);
      now = moment;
      await sleep(SETTLING);
    },
    async close() {
      stage.worker.shutdown();
      await running;
      await stage.close();
    },
  };
}
