import { allHandlersFinished, CancellationScope, condition, currentUpdateInfo, setHandler } from '@temporalio/workflow';
import { dayInWords } from '../domain/calendar/day.ts';
import { cycleId, SERIES_ACTIONS, type Series } from '../domain/series/index.ts';
import { type SeriesBeginning, seriesQuery, seriesUpdate } from './messages.ts';
import { isTimeToMoveOn, moveOn } from './moving-on.ts';
import { cycles } from './proxies.ts';
import { SeriesFile } from './series-file.ts';

/**
 * Follows what is asked for again and again: starts each cycle as a mandate of its own at its time, until no further one
 * comes. Each cycle begins a new run, so that a run never grows old.
 */
export async function series(beginning: SeriesBeginning): Promise<Series> {
  const file = new SeriesFile(beginning);
  let hasStartedOne = false;

  setHandler(seriesQuery, () => file.series);
  for (const action of SERIES_ACTIONS) {
    setHandler(seriesUpdate(action), (payload) => file.carryOut(action, payload, updateId()), {
      validator: (payload: unknown) => file.refuse(action, payload, updateId()),
    });
  }

  // As with a mandate, the Temporal UI's cancel button ends nothing: a coordinator ends a series, with a reason.
  return CancellationScope.nonCancellable(async () => {
    while (!file.series.ended && !hasStartedOne && !isTimeToMoveOn()) {
      await file.publish();
      const seen = file.series;
      const next = await cycles.nextCycle({ series: seen, at: file.now() });
      if (next && next.startsAt <= file.now()) {
        file.noteCycle(next);
        hasStartedOne = true;
      } else if (file.series !== seen) continue;
      else if (!next) file.note([{ type: 'ended', note: null }]);
      else {
        const summary = `${cycleId(seen.input.id, next.cycle)} begins, due ${dayInWords(next.cycle.due)}`;
        await condition(() => file.series !== seen, next.startsAt - file.now(), { summary });
      }
    }
    await condition(allHandlersFinished);
    await file.publish();
    if (!file.series.ended) await moveOn<typeof series>({ sofar: file.series });
    return file.series;
  });
}

const updateId = (): string => currentUpdateInfo()?.id ?? '';
