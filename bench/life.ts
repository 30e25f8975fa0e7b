/** One mandate of the sample, lived from its adoption to its closing on a server whose clock skips. */
import { join } from 'node:path';
import type { temporal } from '@temporalio/proto';
import { clockAsOf } from '../client/clock.ts';
import { actorOf } from '../client/people.ts';
import { prepare } from '../client/prepared.ts';
import { perform } from '../client/rehearsal/performance.ts';
import { SCENARIOS } from '../client/rehearsal/scenario.ts';
import { openStage } from '../client/rehearsal/stage.ts';
import { readCalendar } from '../config/calendar/read.ts';
import { readDirectory } from '../config/directory.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import { readPlan } from '../config/plan/read.ts';
import { readProcedures } from '../config/procedures.ts';
import { endOfDay } from '../domain/calendar/day.ts';
import { ADOPTED, ZONE } from './sample.ts';
import { withSamplePlan } from './sample-plan.ts';

export interface Life {
  history: temporal.api.history.v1.IHistory;
  notices: number;
}

/** A day by which everything is over, also when somebody is late. */
const END = '2013-12-31';

/** The life of a mandate whose people all act in time. */
export const lifeOf = (id: string): Promise<Life> =>
  withSamplePlan(async (planFile) => {
    const clock = clockAsOf(ADOPTED);
    const calendar = readCalendar(SHIPPED_CONFIG);
    const directory = readDirectory(join(SHIPPED_CONFIG, 'directory.yaml'));
    const procedures = readProcedures(SHIPPED_CONFIG);
    const plan = readPlan(planFile);
    const alone = { ...plan, entries: plan.entries.filter((entry) => entry.id === id) };
    const startedBy = actorOf(directory, 'coordinator');
    const { mandates } = prepare(alone, { procedures, calendar, directory, clock, startedBy });

    const begins = clock.now();
    const stage = await openStage({
      knowledge: { calendar, procedures },
      directory,
      shiftFrom: (serverNow) => begins - serverNow,
    });
    try {
      const inputs = mandates.map((input) => ({ ...input, clockShift: stage.clockShift }));
      const knowledge = { calendar, procedures };
      const told = {
        stage,
        inputs,
        series: [],
        begins,
        ends: endOfDay(END, ZONE),
        isToTheEnd: false,
        directory,
        knowledge,
      };
      const { entries } = await perform({ ...told, scenario: SCENARIOS['on-time'], onProgress: () => undefined });
      const history = await stage.env.client.workflow.getHandle(id).fetchHistory();
      return {
        history,
        notices: entries.filter((entry) => entry.type === 'mail' && entry.mandates.includes(id)).length,
      };
    } finally {
      await stage.close();
    }
  });
