/** Acts on mandates, in somebody's name: checked against the directory, and sent to wherever the mandate runs. */
import { randomUUID } from 'node:crypto';
import { type Directory, peopleWith } from '../domain/directory/index.ts';
import { type Action, type Answer, COORDINATOR } from '../domain/mandate/index.ts';
import type { MandateRecord, Registry } from '../registry/index.ts';
import { type ActDetails, type CommandFields, isNotRunning, mustKnowThose, send } from './acting.ts';
import type { Clock } from './clock.ts';
import type { HandOver } from './directory-changes.ts';
import { Refused } from './failures.ts';
import { reopen, takeOver } from './links.ts';
import { awaitOnRecord } from './on-record.ts';
import { actorOf, actorOn } from './people.ts';
import { isASeries, noSuchMandate } from './no-such.ts';
import type { LazyTemporal } from './temporal.ts';

export class Acts {
  constructor(
    private readonly registry: Registry,
    private readonly temporal: Pick<LazyTemporal, 'connect'>,
    private readonly clock: Clock,
  ) {}

  /** Throws `Refused` with the reason: the mandate's own, or that somebody is not known. */
  async act(directory: Directory, id: string, action: Action, { by, ...details }: ActDetails): Promise<Answer> {
    mustKnowThose(directory, action, details);
    if ((await this.registry.knownSeries([id])).has(id)) throw isASeries(id);
    const fields = { commandId: randomUUID(), actor: actorOn(directory, by, this.clock.today()), ...details };
    const temporal = await this.temporal.connect();
    try {
      if (action === 'supersede') await this.handOn(id, details.to ?? '', fields);
      return await send(temporal, id, action, fields);
    } catch (error) {
      if (!isNotRunning(error)) throw error;
      const record = await this.registry.mandate(id);
      if (action !== 'reopen' || record?.snapshot.state !== 'closed') throw whyNotRunning(id, record);
      const answer = await reopen(temporal, record, fields, this.clock.now());
      await awaitOnRecord(this.registry, [id], ({ state }) => state !== 'closed');
      return answer;
    }
  }

  /** Gives what somebody held to who holds the role now. Tells in one line what became of it. */
  async handOver({ mandate, stage, from, to }: HandOver, directory: Directory): Promise<string> {
    const [coordinator = directory.fallback] = peopleWith(directory, COORDINATOR);
    const note = 'the directory has changed';
    const fields = { commandId: randomUUID(), actor: actorOf(directory, coordinator), stage, from, to, note };
    try {
      await send(await this.temporal.connect(), mandate, 'reassign', fields);
      return `${mandate}: ${stage} goes from ${from} to ${to}`;
    } catch (error) {
      if (error instanceof Refused || isNotRunning(error))
        return `${mandate}: ${stage} stays with ${from}: ${(error as Error).message}`;
      throw error;
    }
  }

  /** The other mandate first: a supersession that is cut off between the two can be done again. */
  private async handOn(from: string, to: string, fields: CommandFields): Promise<void> {
    const record = await this.registry.mandate(from);
    if (!record || record.snapshot.state === 'closed') throw whyNotRunning(from, record);
    try {
      await takeOver(await this.temporal.connect(), to, from, fields);
    } catch (error) {
      throw isNotRunning(error) ? whyNotRunning(to, await this.registry.mandate(to)) : error;
    }
  }
}

/** A mandate without a workflow: closed, never there, or lost by Temporal while the record holds it open. */
const whyNotRunning = (id: string, record: MandateRecord | undefined): Refused => {
  if (!record) return noSuchMandate(id);
  const { state, outcome } = record.snapshot;
  if (state === 'closed')
    return new Refused('NotNow', `${id} is closed (${outcome}) and takes no more acts, until a coordinator reopens it`);
  return new Refused('NotNow', `${id} is open on record, but Temporal runs no workflow of that id: ask an operator`);
};
