/**
 * A secretariat at work on real parts: Temporal with a clock that the test turns, a worker, a registry, a mail server,
 * and the typed client through which people act.
 */
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import { createPost, type Post } from '../../activities/index.ts';
import { type ActDetails, Mandates, Refused, type Shown } from '../../client/index.ts';
import { startAll } from '../../client/starting.ts';
import { LazyTemporal } from '../../client/temporal.ts';
import { readCalendar } from '../../config/calendar/read.ts';
import { readProcedures } from '../../config/procedures.ts';
import { type Day, millisOf, startOfDay } from '../../domain/calendar/day.ts';
import type { Action, Answer, MandateInput } from '../../domain/mandate/index.ts';
import { temporalCliPath, testServerPath } from '../../local/index.ts';
import { openRegistry, type Registry } from '../../registry/index.ts';
import { createWorker } from '../../worker/create.ts';
import { installQuietRuntime } from '../../worker/quiet-runtime.ts';
import { DIRECTORY } from '../activities/office.ts';
import { Postbox } from '../activities/postbox.ts';
import { NEW_YORK } from '../domain/mandate/a-mandate.ts';
import { testBundle } from '../harness/bundle.ts';
import { freshDatabase } from '../harness/index.ts';
import { untilQuiet } from './quiet.ts';

const HOUR = 3_600_000;

export const PARA_37 = 'A/RES/66/183/37';

/** An hour of a day in New York, `'2012-06-26', '09:30'`, in milliseconds. */
export const moment = (day: Day, time = '09:00'): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOfDay(day, NEW_YORK.zone) + hours * HOUR + minutes * 60_000;
};

type Server = () => Promise<TestWorkflowEnvironment>;

/** Its clock stands where the test puts it. */
export const timeSkipping: Server = async () =>
  TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: await testServerPath() }, extraArgs: [] },
  });

/** Temporal as it is in earnest, with its visibility; its clock goes on by itself. */
export const devServer =
  (...extraArgs: string[]): Server =>
  async () =>
    TestWorkflowEnvironment.createLocal({
      server: {
        executable: { type: 'existing-path', path: await temporalCliPath() },
        log: { format: 'json', level: 'error' },
        extraArgs,
      },
    });

export class Secretariat {
  private post: Post | undefined;
  private worker: Worker | undefined;
  private running: Promise<void> | undefined;
  private readonly mailPort: number;
  private readonly followed: string[] = [];

  private constructor(
    readonly env: TestWorkflowEnvironment,
    readonly registry: Registry,
    public box: Postbox,
    readonly mandates: Mandates,
    readonly clockShift: number,
    private readonly drop: () => Promise<void>,
  ) {
    this.mailPort = box.port;
  }

  /** It is 09:00 in New York on that day when the doors open. */
  static async open(server: Server = timeSkipping, day: Day = '2011-12-19'): Promise<Secretariat> {
    installQuietRuntime();
    const [{ url, drop }, box, env] = await Promise.all([freshDatabase(), Postbox.open(), server()]);
    const registry = await openRegistry(url);
    await registry.migrate();
    await registry.applyDirectory(DIRECTORY);
    const clockShift = moment(day) - (await env.currentTimeMs());
    const mandates = new Mandates({
      registry,
      temporal: new LazyTemporal({ address: env.address, namespace: 'default' }),
      clock: { shift: clockShift, now: () => moment(day), today: () => day },
      configDir: 'config',
    });
    const office = new Secretariat(env, registry, box, mandates, clockShift, drop);
    await office.startWorker();
    return office;
  }

  async startWorker(): Promise<void> {
    const { registry, clockShift } = this;
    this.post = createPost(this.box.url);
    this.worker = await createWorker({
      ...{ registry, post: this.post, clockShift },
      knowledge: { calendar: readCalendar('config'), procedures: readProcedures('config') },
      connection: this.env.nativeConnection,
      namespace: 'default',
      sender: 'Mandates <mandates@example.org>',
      workflowBundle: await testBundle(),
    });
    this.running = this.worker.run();
  }

  async stopWorker(): Promise<void> {
    this.worker?.shutdown();
    await this.running;
    this.post?.close();
  }

  /** A coordinator has it followed from now on; returns when its first mails are on their way. */
  async follows(...inputs: MandateInput[]): Promise<void> {
    this.followed.push(...inputs.map(({ id }) => id));
    await startAll(
      this.env.client,
      inputs.map((input) => ({ ...input, clockShift: this.clockShift })),
    );
    await this.settle();
  }

  /** Somebody acts, and is taken at their word; returns when what follows at once has happened. */
  async does(by: string, action: Action, details: Omit<ActDetails, 'by'> = {}, id = PARA_37): Promise<Answer> {
    const answer = await this.mandates.act(id, action, { by, ...details });
    await this.settle();
    return answer;
  }

  /** Somebody acts, and is told why not. */
  async refusal(by: string, action: Action, details: Omit<ActDetails, 'by'> = {}, id = PARA_37): Promise<string> {
    try {
      await this.mandates.act(id, action, { by, ...details });
    } catch (error) {
      if (error instanceof Refused) return `${error.kind}: ${error.message}`;
      throw error;
    }
    throw new Error(`${by} could ${action}`);
  }

  async shows(id = PARA_37): Promise<Shown> {
    return this.mandates.show(id);
  }

  /** Time goes by until that hour in New York, and everything that it brings happens. */
  async passTo(day: Day, time = '09:00'): Promise<void> {
    const ahead = moment(day, time) - (await this.now());
    if (ahead < 0) throw new Error(`${day} ${time} lies behind`);
    await this.env.sleep(Math.max(1, ahead));
    await this.settle();
  }

  /** Lets what is due at this moment happen, where the clock can be turned. */
  async settle(): Promise<void> {
    if (!this.env.supportsTimeSkipping) return;
    await this.passes(1);
    // A desk that has been rung at waits until it has been quiet for three seconds.
    await this.passes(4000);
  }

  private async passes(milliseconds: number): Promise<void> {
    await this.env.sleep(milliseconds);
    await untilQuiet(this.env.client, [...this.followed, ...DIRECTORY.people.map(({ id }) => `desk/${id}`)]);
  }

  /** Nothing listens any more where the mail server was. */
  async mailServerGoesDown(): Promise<void> {
    await this.box.close();
  }

  async mailServerComesBack(): Promise<void> {
    this.box = await Postbox.open({ port: this.mailPort });
  }

  /** The engine's clock. */
  async now(): Promise<number> {
    return (await this.env.currentTimeMs()) + this.clockShift;
  }

  /** Every mail that went out since the mark, as `2012-06-26 09:00 reminder officer`, by New York's clock. */
  async mails(mark = 0): Promise<string[]> {
    const sent = await this.registry.sentMails();
    return sent
      .sort((a, b) => millisOf(a.mail.lastAt) - millisOf(b.mail.lastAt))
      .slice(mark)
      .map(({ mail }) => `${mail.lastAt.slice(0, 16).replace('T', ' ')} ${mail.kind} ${mail.person}`);
  }

  async close(): Promise<void> {
    await this.stopWorker();
    await this.mandates.close();
    await this.env.teardown();
    await this.box.close();
    await this.drop();
  }
}
