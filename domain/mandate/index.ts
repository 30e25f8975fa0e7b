export { act, type Acted, barTo, enter, reopenClosed, type Step } from './act.ts';
export { type Actor, type Channel, COORDINATOR, ENGINE, isCoordinator, type PersonId, UNATTRIBUTED } from './actor.ts';
export { begun } from './begun.ts';
export { type Action, ACTIONS, type Answer, type Command, type CommandOf, type Time } from './command.ts';
export { decide } from './decide.ts';
export { type Decision, isRefusal } from './decision.ts';
export type { Event, EventType, Fact, Outcome } from './event.ts';
export { evolve, replay } from './evolve.ts';
export { cameBack, flagging, starting, type Undeliverable } from './happenings.ts';
export type { Past, PastStage } from './past.ts';
export type { MandateInput, People, PlannedDay } from './input.ts';
export { ownersOf } from './holders.ts';
export { evidenceOf, type Mandate, newMandate, openStage, planOf, stageOf } from './mandate.ts';
export type { StageRecord } from './stage-record.ts';
export { type Notice, type NoticeKind, noticeKey } from './notice.ts';
export { commandFrom } from './parse.ts';
export {
  type Approval,
  type NoticeRules,
  type Procedure,
  type Role,
  type Span,
  spanInWords,
  type StageDue,
  type StageKind,
  type StagePlan,
} from './procedure.ts';
export type { Publication } from './publication.ts';
export { fromRecord } from './record.ts';
export type { Refusal } from './refusal.ts';
export { noticesAhead, type PlannedNotice } from './rhythm.ts';
export type { Snapshot, StageSnapshot } from './snapshot.ts';
export type { Health, MandateState, StageState } from './state.ts';
export { statusPage } from './status.ts';
export { passing } from './time.ts';
export { upcoming, type Upcoming } from './upcoming.ts';
export { snapshotOf } from './view.ts';
export { eventInWords } from './words.ts';
