import type { Calendar } from '../../domain/calendar/index.ts';
import { dayAt, dayInWords } from '../../domain/calendar/day.ts';
import type { Directory } from '../../domain/directory/index.ts';
import type { MandateInput, Snapshot } from '../../domain/mandate/index.ts';
import { startAll } from '../starting.ts';
import { Players } from './players.ts';
import type { Scenario } from './scenario.ts';
import { Script } from './script.ts';
import type { Stage } from './stage.ts';
import { eventEntry, inOrder, mailEntry, type TimelineEntry, zoneOf } from './timeline.ts';

export interface Performance {
  stage: Stage;
  inputs: MandateInput[];
  scenario: Scenario;
  /** The first and the last moment, of the engine's clock in milliseconds. */
  begins: number;
  ends: number;
  directory: Directory;
  calendar: Calendar;
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
  await startAll(client, inputs);
  const players = new Players(client, scenario);
  for (const input of inputs) await players.look(input, begins);

  let now = begins;
  const passTo = async (moment: number): Promise<void> => {
    onProgress(`It is ${dayInWords(dayAt(moment, 'America/New_York'))}`);
    await stage.env.sleep(Math.max(1, moment - now));
    now = moment;
  };
  while (!players.allDatedAreClosed && now < ends) {
    const next = Math.min(players.nextAt ?? Infinity, script.nextAt ?? Infinity);
    await passTo(Math.min(next, ends));
    if (next > ends) break;
    const touched = await script.play(now, directory);
    for (const input of inputs.filter(({ id }) => touched.includes(id))) await players.look(input, now);
    await players.act(now);
  }
  script.end(now);
  // The closing notices wait for their readers' next working hour.
  for (let hours = 0; now < ends && hours < 6 * 24 && (await stage.registry.peopleWaiting()).length > 0; hours += 12) {
    await passTo(now + 12 * HOUR);
  }
};

const tell = async ({ stage: { registry }, inputs, directory, calendar }: Performance): Promise<Told> => {
  const records = (await Promise.all(inputs.map(({ id }) => registry.mandate(id)))).flatMap((record) => record ?? []);
  const mails = await registry.sentMails();
  return {
    entries: [
      ...records.flatMap(({ input: { id }, events }) => events.map((event) => eventEntry(id, event))),
      ...mails.map((sent) => mailEntry(sent, zoneOf(directory, calendar, sent.mail.person))),
    ],
    mandates: records.map(({ input, snapshot }) => ({ input, snapshot })),
  };
};
