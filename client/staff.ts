/** The directory, and what people set for themselves in it: absences, deputies, and when their digests come. */
import { readDirectory } from '../config/directory.ts';
import { addDays, type Day, dayInWords, instantAt } from '../domain/calendar/day.ts';
import {
  type Absence,
  backOn,
  type Directory,
  keepingSettings,
  type MailChoice,
  maySetFor,
  type Person,
  personOf,
  withAbsence,
  withPerson,
} from '../domain/directory/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Acts } from './acts.ts';
import type { Clock } from './clock.ts';
import type { Desks } from './desks.ts';
import { changesIn, handOvers } from './directory-changes.ts';
import { Refused } from './failures.ts';
import { mustKnow } from './people.ts';

export class Staff {
  constructor(
    private readonly registry: Registry,
    private readonly acts: Acts,
    private readonly desks: Desks,
    private readonly clock: Clock,
  ) {}

  async directory(): Promise<Directory> {
    const directory = await this.registry.directory();
    if (!directory) throw noDirectory();
    return directory;
  }

  /**
   * Puts a directory in force, and hands over what open mandates have with people who no longer hold their role. What
   * people have set for themselves stays, where the file does not say otherwise.
   * @returns a line for each change
   */
  async apply(file: string): Promise<string[]> {
    const before = await this.registry.directory();
    const read = readDirectory(file);
    const next = before ? keepingSettings(before, read) : read;
    const changes = changesIn(before, next);
    if (changes.length === 0) return [];
    await this.registry.applyDirectory(next);
    const told = before ? handOvers(before, next, await this.registry.openMandates()) : [];
    const lines = [];
    for (const handOver of told) lines.push(await this.acts.handOver(handOver, next));
    if (before) await this.desks.lookAnew();
    return [...changes, ...lines];
  }

  /** Throws `Refused` where it is not for `by` to say so, nobody would deputise, or the absence is over. */
  async setAbsence(person: PersonId, absence: Absence, by: PersonId): Promise<Person> {
    const { from, to, deputy } = absence;
    if (to < from) throw new Refused('BadInput', `${dayInWords(to)} comes before ${dayInWords(from)}`);
    if (to < this.clock.today()) throw new Refused('BadInput', `${dayInWords(to)} has passed`);
    return this.change(person, by, (found, directory) => {
      if (deputy !== undefined) mustKnow(directory, deputy);
      if (deputy === person) throw new Refused('BadInput', `${person} can't deputise for themselves`);
      if (deputy === undefined && found.deputy === undefined)
        throw new Refused('BadInput', `${person} has no standing deputy: name one with --deputy`);
      return withAbsence(found, absence);
    });
  }

  /** The person is back on that day. */
  async comeBack(person: PersonId, day: Day, by: PersonId): Promise<Person> {
    return this.change(person, by, (found) => backOn(found, day, addDays(day, -1)));
  }

  /** What is not chosen stays as it was; null takes a pause away. */
  async chooseMail(
    person: PersonId,
    { pausedThrough, ...choice }: Omit<MailChoice, 'pausedThrough'> & { pausedThrough?: Day | null },
    by: PersonId,
  ): Promise<Person> {
    return this.change(person, by, (found) => {
      const mail = { ...found.mail, ...choice, ...(pausedThrough === undefined ? {} : { pausedThrough }) };
      return { ...found, mail: { ...mail, pausedThrough: mail.pausedThrough ?? undefined } };
    });
  }

  private async change(
    id: PersonId,
    by: PersonId,
    change: (person: Person, directory: Directory) => Person,
  ): Promise<Person> {
    const at = instantAt(this.clock.now(), 'America/New_York');
    const next = await this.registry.changeDirectory({ at, by }, (directory) => {
      mustKnow(directory, by);
      mustKnow(directory, id);
      if (!maySetFor(directory, by, id))
        throw new Refused(
          'NotYours',
          `${by} may not set this for ${id}: that is for ${id}, an assistant of their office, or a coordinator`,
        );
      const person = personOf(directory, id);
      return person ? withPerson(directory, change(person, directory)) : directory;
    });
    const changed = next && personOf(next, id);
    if (!changed) throw noDirectory();
    await this.desks.lookAnew();
    return changed;
  }
}

const noDirectory = (): Refused =>
  new Refused('NotFound', 'there is no directory yet: "npx mandates directory apply FILE" puts one in force');
