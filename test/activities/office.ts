/** An office at work on real parts: a registry, a mail server, the activities between them, and mandates that live. */
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { type Activities, createActivities, createPost, type Post } from '../../activities/index.ts';
import { readCalendar } from '../../config/calendar/read.ts';
import { readProcedures } from '../../config/procedures.ts';
import { readDirectory } from '../../config/directory.ts';
import { type Directory, type Person, personOf, withPerson } from '../../domain/directory/index.ts';
import { cameBack, type Publication, snapshotOf } from '../../domain/mandate/index.ts';
import { openRegistry, type Registry } from '../../registry/index.ts';
import { NEW_YORK, VIENNA } from '../domain/mandate/a-mandate.ts';
import type { Life } from '../domain/mandate/life.ts';
import { freshDatabase } from '../harness/index.ts';
import { Postbox } from './postbox.ts';

export const DIRECTORY: Directory = readDirectory('config/directory.yaml');

/** Failures are what these tests are about; they are looked at, not logged. */
const SILENT = new DefaultLogger('ERROR');

export const stationOf = (name: string) => (name === 'Vienna' ? VIENNA : NEW_YORK);

export class Office {
  readonly life: Life;
  /** Desks that were rung at, in order. */
  readonly rings: string[] = [];
  readonly activities: Activities;
  private published = { events: 0, notices: 0 };

  private constructor(
    readonly databaseUrl: string,
    readonly registry: Registry,
    readonly box: Postbox,
    private readonly post: Post,
    private readonly drop: () => Promise<void>,
    life: Life,
  ) {
    this.life = life;
    this.activities = createActivities({
      registry,
      post,
      stationOf,
      openMandate: () => Promise.reject(new Error('no series is followed here')),
      knowledge: { calendar: readCalendar('config'), procedures: readProcedures('config') },
      sender: 'Mandates <mandates@example.org>',
      wakeDesk: (person) => Promise.resolve(void this.rings.push(person)),
      tellUndeliverable: async (_mandate, letter) => {
        life.note(cameBack(life.mandate, letter));
        return registry.publish(this.news());
      },
    });
  }

  /** @param login `user:password`, where the mail server asks for one */
  static async open(life: Life, { login = '' } = {}): Promise<Office> {
    const { url, drop } = await freshDatabase();
    const registry = await openRegistry(url);
    await registry.migrate();
    await registry.applyDirectory(DIRECTORY);
    const box = await Postbox.open({ asksForLogin: login !== '' });
    const post = createPost(login ? box.url.replace('//', `//${login}@`) : box.url);
    return new Office(url, registry, box, post, drop, life);
  }

  /** What has happened since the last call goes on record. */
  async publish(): Promise<void> {
    await new MockActivityEnvironment().run(this.activities.publish, this.news());
  }

  /** Other mandates, with all that has happened to them so far. */
  async publishAll(lives: Life[]): Promise<void> {
    for (const { mandate, events, notices } of lives) {
      await this.registry.publish({ input: mandate.input, snapshot: snapshotOf(mandate), events, notices });
    }
  }

  /** The directory says more of one person from now on. */
  async says(id: string, more: Partial<Person>): Promise<void> {
    const change = { at: '2011-12-19T09:00:00-05:00', by: 'coordinator' };
    await this.registry.changeDirectory(change, (directory) => {
      const person = personOf(directory, id);
      return person ? withPerson(directory, { ...person, ...more }) : directory;
    });
  }

  /** The desk of that person sends, at the present moment of the mandate's life. */
  async send(person: string): Promise<{ sent: number; refused: number }> {
    return new MockActivityEnvironment({}, { logger: SILENT }).run(this.activities.sendPending, {
      person,
      at: this.life.now,
    });
  }

  /** The same, while nothing listens where the mail server was. */
  async sendThroughNothing(person: string): Promise<unknown> {
    await this.box.close();
    return this.send(person);
  }

  /** The ledger, as `sent ×1`. */
  async ledger(): Promise<string[]> {
    return (await this.registry.mails()).map(({ person, status, attempts }) => `${person}: ${status} ×${attempts}`);
  }

  async close(): Promise<void> {
    this.post.close();
    await this.box.close().catch(() => undefined);
    await this.registry.close();
    await this.drop();
  }

  private news(): Publication {
    const { mandate, events, notices } = this.life;
    const from = this.published;
    this.published = { events: events.length, notices: notices.length };
    const input = from.events === 0 ? { input: mandate.input } : {};
    return {
      ...input,
      snapshot: snapshotOf(mandate),
      events: events.slice(from.events),
      notices: notices.slice(from.notices),
    };
  }
}
