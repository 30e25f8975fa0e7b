/** Lives of mandates, told at random. */
import fc from 'fast-check';
import { startOfDay } from '../../../domain/calendar/day.ts';
import {
  act,
  type Acted,
  cameBack,
  type Command,
  ENGINE,
  enter,
  type Event,
  eventInWords,
  type Fact,
  isRefusal,
  type Mandate,
  type MandateInput,
  newMandate,
  type Notice,
  passing,
  type Refusal,
  reopenClosed,
  starting,
  type Step,
} from '../../../domain/mandate/index.ts';
import { anyInput } from './any-mandate.ts';
import { anyTurn, commandOf, type Turn } from './any-turn.ts';

const HOUR = 3_600_000;

/** One turn of a story: what was there, what happened, what it became. */
export interface Chapter {
  before: Mandate;
  after: Mandate;
  now: number;
  command: Command | null;
  result: Step | Acted | Refusal;
}

/** What happened in a mandate's life; a test that fails prints it as its record reads. */
export class Story {
  readonly chapters: Chapter[] = [];
  readonly events: Event[] = [];
  readonly notices: Notice[] = [];
  private now: number;

  constructor(
    readonly input: MandateInput,
    private readonly turns: Turn[],
  ) {
    this.now = startOfDay('2011-12-19', input.station.zone) + 9 * HOUR;
    const begin = newMandate(input);
    turns.reduce(
      (mandate, turn, index) => this.live(mandate, turn, index),
      this.happen(begin, starting(begin, this.now)),
    );
  }

  [fc.toStringMethod](): string {
    const { procedure, people, due } = this.input;
    const record = this.events.map((event) => `${event.at} ${event.seq} ${eventInWords(event)}`);
    const setting = JSON.stringify({ due, people, stages: procedure.stages });
    return [setting, ...record, ...this.turns.map((turn) => JSON.stringify(turn))].join('\n');
  }

  private live(mandate: Mandate, turn: Turn, index: number): Mandate {
    if ('hours' in turn) {
      this.now += turn.hours * HOUR;
      return this.happen(mandate, passing(mandate, this.now));
    }
    if ('bounces' in turn) {
      const notice = this.notices[turn.bounces % Math.max(1, this.notices.length)];
      const letter = notice && { notice: notice.key, person: notice.person, reason: '550' };
      return letter ? this.happen(mandate, cameBack(mandate, letter)) : mandate;
    }
    const command = commandOf(mandate, turn, `c${index}`);
    const isReopening = mandate.closed !== null && command.action === 'reopen';
    return this.tell(mandate, command, (isReopening ? reopenClosed : act)(mandate, command, this.now));
  }

  private happen(before: Mandate, facts: Fact[]): Mandate {
    return this.tell(before, null, enter(before, facts, { actor: ENGINE, commandId: null, now: this.now }));
  }

  private tell(before: Mandate, command: Command | null, result: Chapter['result']): Mandate {
    const step = isRefusal(result) ? { mandate: before, events: [], notices: [] } : result;
    this.events.push(...step.events);
    this.notices.push(...step.notices);
    this.chapters.push({ before, after: step.mandate, now: this.now, command, result });
    return step.mandate;
  }
}

/** A mandate's life of up to two dozen turns. */
export const anyStory: fc.Arbitrary<Story> = fc
  .tuple(anyInput, fc.array(anyTurn, { maxLength: 24, size: 'max' }))
  .map(([input, turns]) => new Story(input, turns));
