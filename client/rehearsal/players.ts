/** The people of a rehearsal: each does what the open stage asks of them, through the same Updates as in earnest. */
import type { Client } from '@temporalio/client';
import { endOfDay } from '../../domain/calendar/day.ts';
import type { MandateInput, PersonId, Snapshot } from '../../domain/mandate/index.ts';
import { actUpdate, stateQuery } from '../../workflows/messages.ts';
import { nextTurn, type Scenario, type Turn } from './scenario.ts';

/** What is named as evidence: nobody has written anything yet. */
const EVIDENCE = 'rehearsed document';

const evidenceFor = ({ procedure }: MandateInput, { stage }: Snapshot): { evidence?: string[] } =>
  procedure.stages.find(({ id }) => id === stage)?.evidence === 'required' ? { evidence: [EVIDENCE] } : {};

/** A clearance that silence gives needs nobody: it is looked at once its day has ended. */
const endOfSilence = ({ procedure, seatZone }: MandateInput, { stage, stageDue }: Snapshot): Turn | undefined =>
  stageDue && procedure.stages.find(({ id }) => id === stage)?.approval?.silence
    ? { at: endOfDay(stageDue, seatZone) + A_MOMENT, person: null }
    : undefined;

const A_MOMENT = 60_000;

interface Part {
  input: MandateInput;
  snapshot: Snapshot;
  turn: Turn | undefined;
}

export class Players {
  private readonly parts = new Map<string, Part>();

  constructor(
    private readonly client: Client,
    private readonly scenario: Scenario,
  ) {}

  /** Takes up a mandate that has been started, or looks again at one that somebody else has acted on. */
  async look(input: MandateInput, now: number): Promise<void> {
    const snapshot = await this.client.workflow.getHandle(input.id).query(stateQuery);
    const turn = nextTurn(snapshot, input.station, this.scenario, now) ?? endOfSilence(input, snapshot);
    this.parts.set(input.id, { input, snapshot, turn });
  }

  /** When the next of them acts; undefined when nobody will. */
  get nextAt(): number | undefined {
    const moments = [...this.parts.values()].flatMap(({ turn }) => turn?.at ?? []);
    return moments.length ? Math.min(...moments) : undefined;
  }

  get allDatedAreClosed(): boolean {
    return [...this.parts.values()].every(({ snapshot }) => snapshot.state === 'closed' || snapshot.due === null);
  }

  /** Everybody whose moment has come acts. */
  async act(now: number): Promise<void> {
    for (const { input, snapshot, turn } of [...this.parts.values()]) {
      if (!turn || turn.at > now) continue;
      await this.look(input, now);
      const isStillTheirs = this.parts.get(input.id)?.snapshot.stage === snapshot.stage;
      if (turn.person && isStillTheirs) await this.play(input, snapshot, turn.person, now);
    }
  }

  private async play(input: MandateInput, snapshot: Snapshot, person: PersonId, now: number): Promise<void> {
    const handle = this.client.workflow.getHandle(input.id);
    const stage = snapshot.stages.find(({ id }) => id === snapshot.stage);
    const fields = { actor: { person, roles: [], onBehalfOf: null, channel: 'engine' }, stage: snapshot.stage };
    if (stage?.kind === 'approval') await handle.executeUpdate(actUpdate('approve'), { args: [fields] });
    else await handle.executeUpdate(actUpdate('complete'), { args: [{ ...fields, ...evidenceFor(input, snapshot) }] });
    await this.look(input, now);
  }
}
