import type { Knowledge } from '../../activities/index.ts';
import { dayAt, dayInWords } from '../../domain/calendar/day.ts';
import type { Directory } from '../../domain/directory/index.ts';
import { ENGINE, type MandateInput, type Snapshot } from '../../domain/mandate/index.ts';
import { keepBriefs } from '../../worker/briefs.ts';
import type { Prepared } from '../prepared.ts';
import { startAll } from '../starting.ts';
import { Cycles } from './cycles.ts';
import { Players } from './players.ts';
import type { Scenario } from './scenario.ts';
import { Script } from './script.ts';
import type { Stage } from './stage.ts';
import { eventEntry, inOrder, mailEntry, type TimelineEntry, zoneOf } from './timeline.ts';

export interface Performance {
  stage: Stage;
  inputs: MandateInput[];
  /** What recurs, with the mandate of each one's first cycle. */
  series: Prepared['series'];
  scenario: Scenario;
  /** The first and the last moment, of the engine's clock in milliseconds. */
  begins: number;
  ends: number;
  /** Whether it goes on to its end, also when all that is dated is closed. */
  isToTheEnd: boolean;
  directory: Directory;
  knowledge: Knowledge;
  onProgress: (line: string) => void;
}

/** What became of it all. */
export interface Told {
  entries: TimelineEntry[];
  /** Each mandate as it stands at the end. */
  mandates: { input: MandateInput; snapshot: Snapshot }[];
}

/** Plays the mandates from their start to the last closing of a dated one, or to the end of the time that is given. */
export const perform = async (performance: Performance): Promise<Told> => {
  const { stage, scenario, inputs, begins } = performance;
  const script = new Script(stage, { begins, acts: scenario.acts, inputs });
  await stage.worker.runUntil(() => play(performance, script));
  const { entries, mandates } = await tell(performance);
  return { entries: inOrder([...entries, ...script.refusals]), mandates };
};

const HOUR = 3_600_000;

const play = async (performance: Performance, script: Script): Promise<void> => {
  const { stage, inputs, scenario, begins, ends, directory, onProgress } = performance;
  const { client } = stage.env;
  const { series, knowledge, isToTheEnd } = performance;
  await keepBriefs(client, stage.clockShift);
  await startAll(client, inputs);
  const cycles = new Cycles(stage.registry, { ...knowledge, directory, startedBy: ENGINE });
  await cycles.start(
    client,
    series.map(({ input }) => input),
    series.map(({ first }) => first),
  );
  const players = new Players(client, scenario);
  for (const input of [...inputs, ...series.map(({ first }) => first)]) await players.look(input, begins);

  let now = begins;
  const passTo = async (moment: number): Promise<void> => {
    onProgress(`It is ${dayInWords(dayAt(moment, 'America/New_York'))}`);
    await stage.env.sleep(Math.max(1, moment - now));
    now = moment;
  };
  while ((isToTheEnd || !players.allDatedAreClosed) && now < ends) {
    const moments = [players.nextAt, script.nextAt, await cycles.nextAt(now)];
    const next = Math.min(...moments.map((moment) => moment ?? Infinity));
    await passTo(Math.min(next, ends));
    if (next > ends) break;
    const touched = await script.play(now, directory);
    for (const input of inputs.filter(({ id }) => touched.includes(id))) await players.look(input, now);
    for (const input of await cycles.fresh(now)) await players.look(input, now);
    await players.act(now);
  }
  script.end(now);
  // The closing notices wait for their readers' next working hour.
  for (let hours = 0; now < ends && hours < 6 * 24 && (await stage.registry.peopleWaiting()).length > 0; hours += 12) {
    await passTo(now + 12 * HOUR);
  }
};

const tell = async ({ stage: { registry }, directory, knowledge: { calendar } }: Performance): Promise<Told> => {
  const ids = (await registry.mandates()).map(({ id }) => id);
  const records = [...(await registry.records(ids)).values()];
  const mails = await registry.sentMails();
  return {
    entries: [
      ...records.flatMap(({ input: { id }, events }) => events.map((event) => eventEntry(id, event))),
      ...mails.map((sent) => mailEntry(sent, zoneOf(directory, calendar, sent.mail.person))),
    ],
    mandates: records.map(({ input, snapshot }) => ({ input, snapshot })),
  };
};
