/** The acts of a scenario's script, each at its moment, by the door that people use in earnest. */
import { dayAt, dayInWords, instantAt, startOfDay } from '../../domain/calendar/day.ts';
import { type Directory, personOf } from '../../domain/directory/index.ts';
import type { MandateInput } from '../../domain/mandate/index.ts';
import { Acts } from '../acts.ts';
import { Refused } from '../failures.ts';
import type { Scenario, ScriptedAct } from './scenario.ts';
import type { Stage } from './stage.ts';
import type { TimelineRefusal } from './timeline.ts';

interface Cue {
  at: number;
  zone: string;
  act: ScriptedAct;
}

/** @throws Refused naming each act that this plan has no place for */
export const mustFit = (
  { acts, people }: Scenario,
  inputs: readonly MandateInput[],
  directory: Directory,
  begins: number,
): void => {
  const ids = inputs.map(({ id }) => id);
  const flaws = [
    ...[...Object.keys(people), ...acts.map(({ who }) => who)]
      .filter((id) => !personOf(directory, id))
      .map((id) => `there is no person "${id}" in the directory`),
    ...acts
      .filter(({ mandate }) => !ids.includes(mandate))
      .map(({ mandate }) => `the plan follows no mandate "${mandate}"`),
    ...cuesOf(acts, inputs)
      .filter(({ at }) => at < begins)
      .map(
        ({ act: { who, does, day, time } }) => `${who} can't ${does} on ${day} ${time}, before the rehearsal begins`,
      ),
  ];
  if (flaws.length) throw new Refused('BadInput', [...new Set(flaws)].join('; '));
};

const cuesOf = (acts: readonly ScriptedAct[], inputs: readonly MandateInput[]): Cue[] =>
  acts
    .map((act) => {
      const zone = inputs.find(({ id }) => id === act.mandate)?.station.zone ?? 'utc';
      const [hours = 0, minutes = 0] = act.time.split(':').map(Number);
      return { act, zone, at: startOfDay(act.day, zone) + (hours * 60 + minutes) * 60_000 };
    })
    .sort((a, b) => a.at - b.at);

export class Script {
  /** What was not taken, with the mandate's own reason. */
  readonly refusals: TimelineRefusal[] = [];
  private readonly left: Cue[];
  private readonly acts: Acts;
  private now: number;

  constructor(
    { env: { client, connection, address, namespace = 'default' }, registry, clockShift }: Stage,
    { begins, acts, inputs }: { begins: number; acts: readonly ScriptedAct[]; inputs: readonly MandateInput[] },
  ) {
    this.now = begins;
    this.left = cuesOf(acts, inputs);
    const clock = { shift: clockShift, now: () => this.now, today: () => dayAt(this.now, 'America/New_York') };
    const temporal = Promise.resolve({ client, connection, address, namespace });
    this.acts = new Acts(registry, { connect: () => temporal }, clock);
  }

  /** When the next of them comes; undefined when none is left. */
  get nextAt(): number | undefined {
    return this.left[0]?.at;
  }

  /** Everybody whose moment has come acts. Gives the mandates that were acted on. */
  async play(now: number, directory: Directory): Promise<string[]> {
    this.now = now;
    const come = this.left.splice(0, this.left.filter(({ at }) => at <= now).length);
    for (const cue of come) {
      const { who: by, does, mandate, details } = cue.act;
      try {
        await this.acts.act(directory, mandate, does, { by, ...details });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        this.refuse(cue, error.message);
      }
    }
    return come.map(({ act }) => act.mandate);
  }

  /** Whatever is left was never to be done. */
  end(now: number): void {
    const words = dayInWords(dayAt(now, 'America/New_York'));
    for (const cue of this.left.splice(0)) this.refuse(cue, `the rehearsal ended before it, on ${words}`);
  }

  private refuse({ act: { who: by, does: action, mandate }, at, zone }: Cue, reason: string): void {
    this.refusals.push({ type: 'refusal', at: instantAt(at, zone), mandate, action, by, reason });
  }
}
