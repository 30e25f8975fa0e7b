import { readCalendar } from '../config/calendar/read.ts';
import type { Directory } from '../domain/directory/index.ts';
import type { Action, Answer, Health, PersonId } from '../domain/mandate/index.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { type Prospect, prospectOf } from '../domain/plan/prospect.ts';
import type { Mail, MandateFilter, Registry } from '../registry/index.ts';
import type { ActDetails } from './acting.ts';
import { Acts } from './acts.ts';
import type { Clock } from './clock.ts';
import { Desks } from './desks.ts';
import { type Import, readImport } from './importing/index.ts';
import { noSuchMandate } from './no-such.ts';
import { allInputs } from './prepared.ts';
import { type Replanned, replanAll, type ReplanOptions } from './replanning.ts';
import { SeriesDesk } from './series.ts';
import { askWorkflow, type Listed, listed, type Shown, shown } from './showing.ts';
import { awaitOnRecord } from './on-record.ts';
import { actorOf } from './people.ts';
import { sourceOf } from './source.ts';
import { prepareFor, startPrepared } from './start-plan.ts';
import { startAll, type StartReport } from './starting.ts';
import { Staff } from './staff.ts';
import type { LazyTemporal } from './temporal.ts';

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
  readonly series: SeriesDesk;
  readonly desks: Desks;
  readonly staff: Staff;
  private readonly acts: Acts;

  constructor(private readonly parts: Parts) {
    this.clock = parts.clock;
    this.registry = parts.registry;
    this.temporal = parts.temporal;
    this.series = new SeriesDesk(parts.registry, parts.temporal);
    this.acts = new Acts(parts.registry, parts.temporal, parts.clock);
    this.desks = new Desks(parts.registry, parts.temporal, parts.clock);
    this.staff = new Staff(parts.registry, this.acts, this.desks, parts.clock);
  }

  /** What starting the plan would mean. Throws `Refused` for a plan that can't be started. */
  async prospect(plan: Plan): Promise<Prospect> {
    const inputs = allInputs(prepareFor(plan, 'coordinator', await this.directory(), this.parts));
    const known = await this.registry.known(inputs.map(({ id }) => id));
    return prospectOf(
      inputs.filter(({ id }) => !known.has(id)),
      this.clock.now(),
    );
  }

  /**
   * Starts what the plan follows and what is not there yet.
   * @throws Refused where people, offices or procedures are not known, or dates have passed and `allowPast` is not set
   */
  async start(plan: Plan, { by, allowPast }: { by: PersonId; allowPast: boolean }): Promise<StartReport> {
    const source = await sourceOf(plan);
    const prepared = prepareFor(plan, by, await this.directory(), this.parts, source);
    return startPrepared(plan, prepared, this.parts, { allowPast, source });
  }

  /** What becomes of each line of a spreadsheet. Throws `BadFile` where it is none. */
  async readImport(file: string, by: PersonId): Promise<Import> {
    const { registry, clock, configDir } = this.parts;
    return readImport(file, { registry, directory: await this.directory(), clock, configDir, by });
  }

  /** Starts what was read; what runs already stays as it is, so that it can be done again. */
  async startImport({ inputs }: Import): Promise<Pick<StartReport, 'started' | 'unrecorded'>> {
    const { client } = await this.temporal.connect();
    const started = await startAll(client, inputs);
    return { started, unrecorded: await awaitOnRecord(this.registry, started) };
  }

  async list({ health, ...filter }: MandateFilter & { health?: Health | undefined }): Promise<Listed[]> {
    const now = this.clock.now();
    const found = (await this.registry.mandates(filter)).map((snapshot) => listed(snapshot, now));
    return health ? found.filter((mandate) => mandate.health === health) : found;
  }

  /** From the record, and from the mandate's workflow while it runs. Throws `Refused` where there is none of that id. */
  async show(id: string): Promise<Shown> {
    const known = await this.registry.mandate(id);
    if (!known) await this.series.mustNotBe(id);
    if (known?.snapshot.state === 'closed') return shown(known, undefined, this.clock.now());
    const running = await askWorkflow(await this.temporal.connect(), id);
    // The record comes last: a run that hands over to a new one while it is asked has put all that it knew on record.
    const record = await this.registry.mandate(id);
    if (!record && !running) throw noSuchMandate(id);
    return shown(record, running, this.clock.now());
  }

  /** Acts in somebody's name. Throws `Refused` with the reason: the mandate's own, or that somebody is not known. */
  async act(id: string, action: Action, details: ActDetails): Promise<Answer> {
    return this.acts.act(await this.directory(), id, action, details);
  }

  /**
   * Plans anew the open mandates that the calendar, as it stands in the configuration, touches.
   * @throws Refused where nobody of that id may do so
   */
  async *replan({
    by,
    ...options
  }: Pick<ReplanOptions, 'ids' | 'dryRun'> & { by: PersonId }): AsyncGenerator<Replanned> {
    const actor = actorOf(await this.directory(), by);
    const calendar = readCalendar(this.parts.configDir);
    yield* replanAll(this.registry, this.temporal, calendar, { ...options, actor, now: this.clock.now() });
  }

  directory(): Promise<Directory> {
    return this.staff.directory();
  }

  mails(): Promise<Mail[]> {
    return this.registry.mails();
  }

  async close(): Promise<void> {
    await Promise.all([this.registry.close(), this.temporal.close()]);
  }
}
