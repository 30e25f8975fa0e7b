/** A notice may wait for a weekend or a mail server; what it asks for can be done by then. */
import type { Notice, NoticeKind, Snapshot, StageSnapshot } from '../mandate/index.ts';

/** Kinds that ask their reader to act on a stage. */
const ASKING: readonly NoticeKind[] = [
  'assignment',
  'response',
  'approval',
  'reminder',
  'overdue',
  'escalation',
  'returned',
  'moved',
];

/** The stage that the notice is about; of one about the whole mandate, the open one. */
export const stageOfNotice = ({ stage }: Notice, snapshot: Snapshot): StageSnapshot | undefined =>
  snapshot.stages.find(({ id }) => id === (stage ?? snapshot.stage));

/** Whether the own answer of whom it was written for is what the open stage waits for. */
export const isAnswerAwaited = (notice: Notice, snapshot: Snapshot): boolean => {
  const stage = stageOfNotice(notice, snapshot);
  return stage?.state === 'open' && stage.asked.includes(notice.person) && !stage.answered.includes(notice.person);
};

/** Whether what the notice asks for is no longer open, or no longer with the person that it was written for. */
export const isOvertaken = (notice: Notice, snapshot: Snapshot): boolean => {
  if (!ASKING.includes(notice.kind)) return false;
  const stage = stageOfNotice(notice, snapshot);
  if (stage?.state !== 'open' || snapshot.suspended) return true;
  return notice.kind !== 'escalation' && !isAnswerAwaited(notice, snapshot) && !isTheirs(notice, stage, snapshot);
};

/** Whether the stage is with that person, or with somebody for whom they act. */
const isTheirs = ({ person }: Notice, { owner }: StageSnapshot, { delegations }: Snapshot): boolean =>
  owner.includes(person) || delegations.some(({ to, from }) => to === person && owner.includes(from));
