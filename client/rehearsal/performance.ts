import type { Calendar } from '../../domain/calendar/index.ts';
import { dayAt, dayInWords } from '../../domain/calendar/day.ts';
import type { Directory } from '../../domain/directory/index.ts';
import type { MandateInput } from '../../domain/mandate/index.ts';
import { startAll } from '../starting.ts';
import { Players } from './players.ts';
import type { Scenario } from './scenario.ts';
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

/** Plays the mandates from their start to the last closing of a dated one, or to the end of the time that is given. */
export const perform = async (performance: Performance): Promise<TimelineEntry[]> => {
  await performance.stage.worker.runUntil(() => play(performance));
  return tell(performance);
};

const HOUR = 3_600_000;

const play = async ({ stage, inputs, scenario, begins, ends, onProgress }: Performance): Promise<void> => {
  const { client } = stage.env;
  await startAll(client, inputs);
  const players = new Players(client, scenario);
  for (const input of inputs) await players.join(input, begins);

  let now = begins;
  const passTo = async (moment: number): Promise<void> => {
    onProgress(`It is ${dayInWords(dayAt(moment, 'America/New_York'))}`);
    await stage.env.sleep(Math.max(1, moment - now));
    now = moment;
  };
  while (!players.allDatedAreClosed && now < ends) {
    const next = players.nextAct() ?? Infinity;
    await passTo(Math.min(next, ends));
    if (next <= ends) await players.act(now);
  }
  // The closing notices wait for their readers' next working hour.
  for (let hours = 0; now < ends && hours < 6 * 24 && (await stage.registry.peopleWaiting()).length > 0; hours += 12) {
    await passTo(now + 12 * HOUR);
  }
};

const tell = async ({ stage: { registry }, inputs, directory, calendar }: Performance): Promise<TimelineEntry[]> => {
  const records = await Promise.all(
    inputs.map(async ({ id }) => ({ id, events: (await registry.mandate(id))?.events ?? [] })),
  );
  const mails = await registry.sentMails();
  return inOrder([
    ...records.flatMap(({ id, events }) => events.map((event) => eventEntry(id, event))),
    ...mails.map((sent) => mailEntry(sent, zoneOf(directory, calendar, sent.mail.person))),
  ]);
};
