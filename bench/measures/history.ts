import proto, { type temporal } from '@temporalio/proto';
import { lifeOf } from '../life.ts';
import { alone } from '../row.ts';
import { rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

const PARAGRAPH_37 = 'A/RES/66/183/37';

/** The history that para. 37 leaves in Temporal when everybody is on time: its events, its bytes, and what one act costs. */
export const history: Measure = async () => {
  const life = await lifeOf(PARAGRAPH_37);
  const events = life.history.events ?? [];
  const n = life.notices + commandsIn(events);
  const bytes = proto.temporal.api.history.v1.History.encode(life.history).finish().length;
  return [
    alone({ name: 'history', value: rounded(events.length / n), unit: 'events/notice or command', n }),
    alone({ name: 'history-events', value: events.length, unit: 'events', n }),
    alone({ name: 'history-bytes', value: bytes, unit: 'bytes', n }),
  ];
};

const commandsIn = (events: temporal.api.history.v1.IHistoryEvent[]): number =>
  events.filter(({ workflowExecutionUpdateAcceptedEventAttributes }) => workflowExecutionUpdateAcceptedEventAttributes)
    .length;
