/** The people of a rehearsal: each does what the open stage asks of them, through the same Updates as in earnest. */
import type { Client } from '@temporalio/client';
import type { MandateInput, Snapshot } from '../../domain/mandate/index.ts';
import { actUpdate, stateQuery } from '../../workflows/messages.ts';
import { momentOfAct, type Scenario } from './scenario.ts';

/** What is named as evidence: nobody has written anything yet. */
const EVIDENCE = 'rehearsed document';

const evidenceFor = ({ procedure }: MandateInput, { stage }: Snapshot): { evidence?: string[] } =>
  procedure.stages.find(({ id }) => id === stage)?.evidence === 'required' ? { evidence: [EVIDENCE] } : {};

interface Part {
  input: MandateInput;
  snapshot: Snapshot;
  actsAt: number | undefined;
}

export class Players {
  private readonly parts = new Map<string, Part>();

  constructor(
    private readonly client: Client,
    private readonly scenario: Scenario,
  ) {}

  /** Takes up a mandate that has been started. */
  async join(input: MandateInput, now: number): Promise<void> {
    this.follow(input, await this.client.workflow.getHandle(input.id).query(stateQuery), now);
  }

  /** When the next of them acts; undefined when nobody will. */
  nextAct(): number | undefined {
    const moments = [...this.parts.values()].flatMap(({ actsAt }) => actsAt ?? []);
    return moments.length ? Math.min(...moments) : undefined;
  }

  get allDatedAreClosed(): boolean {
    return [...this.parts.values()].every(({ snapshot }) => snapshot.state === 'closed' || snapshot.due === null);
  }

  /** Everybody whose moment has come acts. */
  async act(now: number): Promise<void> {
    for (const part of [...this.parts.values()]) {
      if (part.actsAt !== undefined && part.actsAt <= now) await this.play(part, now);
    }
  }

  private async play({ input, snapshot }: Part, now: number): Promise<void> {
    const handle = this.client.workflow.getHandle(input.id);
    const stage = snapshot.stages.find(({ id }) => id === snapshot.stage);
    const [person = ''] = snapshot.owner;
    const fields = { actor: { person, roles: [], onBehalfOf: null, channel: 'engine' }, stage: snapshot.stage };
    if (stage?.kind === 'approval') await handle.executeUpdate(actUpdate('approve'), { args: [fields] });
    else await handle.executeUpdate(actUpdate('complete'), { args: [{ ...fields, ...evidenceFor(input, snapshot) }] });
    this.follow(input, await handle.query(stateQuery), now);
  }

  private follow(input: MandateInput, snapshot: Snapshot, now: number): void {
    const actsAt = snapshot.state === 'open' ? momentOfAct(snapshot, input.station, this.scenario, now) : undefined;
    this.parts.set(input.id, { input, snapshot, actsAt });
  }
}
