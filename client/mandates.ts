import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCalendar } from '../config/calendar/read.ts';
import { readDirectory } from '../config/directory.ts';
import { readProcedures } from '../config/procedures.ts';
import { type Directory, peopleWith } from '../domain/directory/index.ts';
import { type Action, type Answer, COORDINATOR, type Health, type MandateInput, type PersonId } from '../domain/mandate/index.ts';
import { differences } from '../domain/plan/differences.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { type Prospect, prospectOf } from '../domain/plan/prospect.ts';
import type { Mail, MandateFilter, Registry } from '../registry/index.ts';
import { isNotRunning, send } from './acting.ts';
import type { Clock } from './clock.ts';
import { changesIn, type HandOver, handOvers } from './directory-changes.ts';
import { Refused } from './failures.ts';
import { actorOf, mustKnow } from './people.ts';
import { mustBeLight, passedDates, prepare } from './prepared.ts';
import { askWorkflow, type Listed, listed, mergeEvents, type Shown, shown } from './showing.ts';
import { resolutionOf } from './source.ts';
import { startAll, type StartReport } from './starting.ts';
import type { desk } from '../workflows/index.ts';
import { ringAt } from '../workflows/messages.ts';
import { type LazyTemporal, PATIENCE } from './temporal.ts';

/** What an act may say beside who says it. */
export interface ActDetails {
  by: PersonId;
  note?: string | undefined;
  stage?: string | undefined;
  /** A person; of a return, the stage that it goes back to. */
  to?: string | undefined;
  due?: string | undefined;
  on?: string | undefined;
  evidence?: string[] | undefined;
}

export interface Parts {
  registry: Registry;
  temporal: LazyTemporal;
  clock: Clock;
  configDir: string;
}

/** Everything that the command line, and other programs, ask of the mandates. */
export class Mandates {
  readonly clock: Clock;
  private readonly registry: Registry;
  private readonly temporal: LazyTemporal;

  constructor(private readonly parts: Parts) {
    this.clock = parts.clock;
    this.registry = parts.registry;
    this.temporal = parts.temporal;
  }

  /** What starting the plan would mean. Throws `Refused` for a plan that can't be started. */
  async prospect(plan: Plan): Promise<Prospect> {
    const inputs = await this.inputsOf(plan, 'coordinator');
    const known = await this.registry.known(inputs.map(({ id }) => id));
    return prospectOf(inputs.filter(({ id }) => !known.has(id)), this.clock.now());
  }

  /**
   * Starts what the plan follows and what is not there yet.
   * @throws Refused where people, offices or procedures are not known, or dates have passed and `allowPast` is not set
   */
  async start(plan: Plan, { by, allowPast }: { by: PersonId; allowPast: boolean }): Promise<StartReport> {
    const inputs = await this.inputsOf(plan, by);
    const known = await this.registry.known(inputs.map(({ id }) => id));
    const fresh = inputs.filter(({ id }) => !known.has(id));
    const passed = allowPast ? [] : passedDates(fresh, this.clock.now());
    if (passed.length) throw new Refused('BadInput', `${passed.join('; ')}: correct the plan, or start it all the same with --allow-past`);
    const { client } = await this.temporal.connect();
    const resolution = await resolutionOf(plan);
    if (resolution) await this.registry.saveResolution(resolution);
    const started = await startAll(client, fresh);
    const already = inputs.filter(({ id }) => !started.includes(id));
    return {
      started,
      unrecorded: await this.awaitRecord(started),
      already: already.map((input) => foundAlready(input, known.get(input.id))),
      notFollowed: plan.entries.filter(({ follow }) => !follow).map(({ id }) => id),
    };
  }

  /** Waits until the ids are on record, for as long as a person would; gives those that are not. */
  private async awaitRecord(ids: string[]): Promise<string[]> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const known = await this.registry.known(ids);
      const missing = ids.filter((id) => !known.has(id));
      if (missing.length === 0 || Date.now() > deadline) return missing;
      await sleep(100);
    }
  }

  async list({ health, ...filter }: MandateFilter & { health?: Health | undefined }): Promise<Listed[]> {
    const now = this.clock.now();
    const found = (await this.registry.mandates(filter)).map((snapshot) => listed(snapshot, now));
    return health ? found.filter((mandate) => mandate.health === health) : found;
  }

  /** From the record, and from the mandate's workflow while it runs. Throws `Refused` where there is none of that id. */
  async show(id: string): Promise<Shown> {
    const record = await this.registry.mandate(id);
    const running = record?.snapshot.state === 'closed' ? undefined : await askWorkflow(await this.temporal.connect(), id);
    const snapshot = running?.snapshot ?? record?.snapshot;
    if (!snapshot) throw noSuchMandate(id);
    return shown(snapshot, mergeEvents(record?.events ?? [], running?.events ?? []), this.clock.now());
  }

  /** Acts in somebody's name. Throws `Refused` with the reason: the mandate's own, or that somebody is not known. */
  async act(id: string, action: Action, { by, ...details }: ActDetails): Promise<Answer> {
    const directory = await this.directory();
    const actor = actorOf(directory, by);
    if (details.to && action !== 'return') mustKnow(directory, details.to);
    try {
      return await send(await this.temporal.connect(), id, action, { commandId: randomUUID(), actor, ...details });
    } catch (error) {
      throw isNotRunning(error) ? await this.whyNotRunning(id) : error;
    }
  }

  async directory(): Promise<Directory> {
    const directory = await this.registry.directory();
    if (!directory) throw new Refused('NotFound', 'there is no directory yet: "npx mandates directory apply FILE" puts one in force');
    return directory;
  }

  /**
   * Puts a directory in force, and hands over what open mandates have with people who no longer hold their role.
   * @returns a line for each change
   */
  async applyDirectory(file: string): Promise<string[]> {
    const next = readDirectory(file);
    const before = await this.registry.directory();
    const changes = changesIn(before, next);
    if (changes.length === 0) return [];
    await this.registry.applyDirectory(next);
    const told = before ? handOvers(before, next, await this.registry.openMandates()) : [];
    const lines = [];
    for (const handOver of told) lines.push(await this.handOver(handOver, next));
    return [...changes, ...lines];
  }

  holdMail(): Promise<void> {
    return this.registry.holdMail();
  }

  /** Lets the desks go on. Gives the number of notices that were waiting. */
  async releaseMail(): Promise<number> {
    await this.registry.releaseMail();
    const waiting = await this.registry.peopleWaiting();
    const { client } = await this.temporal.connect();
    for (const { person } of waiting) {
      await client.workflow.signalWithStart<typeof desk>('desk', ringAt({ person, clockShift: this.clock.shift }));
    }
    return waiting.reduce((sum, { notices }) => sum + notices, 0);
  }

  mails(): Promise<Mail[]> {
    return this.registry.mails();
  }

  async close(): Promise<void> {
    await Promise.all([this.registry.close(), this.temporal.close()]);
  }

  private async inputsOf(plan: Plan, by: PersonId): Promise<MandateInput[]> {
    const directory = await this.directory();
    const { configDir, clock } = this.parts;
    const calendar = readCalendar(configDir);
    const procedures = readProcedures(configDir);
    const inputs = prepare(plan, { procedures, calendar, directory, clock, startedBy: actorOf(directory, by) });
    mustBeLight(inputs);
    return inputs;
  }

  private async handOver({ mandate, stage, from, to }: HandOver, directory: Directory): Promise<string> {
    const [coordinator = directory.fallback] = peopleWith(directory, COORDINATOR);
    const note = 'the directory has changed';
    const fields = { commandId: randomUUID(), actor: actorOf(directory, coordinator), stage, from, to, note };
    try {
      await send(await this.temporal.connect(), mandate, 'reassign', fields);
      return `${mandate}: ${stage} goes from ${from} to ${to}`;
    } catch (error) {
      if (error instanceof Refused || isNotRunning(error)) return `${mandate}: ${stage} stays with ${from}: ${(error as Error).message}`;
      throw error;
    }
  }

  /** A mandate without a workflow: closed, never there, or lost by Temporal while the record holds it open. */
  private async whyNotRunning(id: string): Promise<Refused> {
    const record = await this.registry.mandate(id);
    if (!record) return noSuchMandate(id);
    const { state, outcome } = record.snapshot;
    if (state === 'closed') return new Refused('NotNow', `${id} is closed (${outcome}) and takes no more acts`);
    return new Refused('NotNow', `${id} is open on record, but Temporal runs no workflow of that id: ask an operator`);
  }
}

const noSuchMandate = (id: string): Refused =>
  new Refused('NotFound', `there is no mandate "${id}"; "npx mandates list" shows those that are followed`);

const foundAlready = (input: MandateInput, record: { state: string; input: MandateInput } | undefined) => ({
  id: input.id,
  state: record?.state ?? 'open',
  differences: record ? differences(record.input, input) : [],
});
