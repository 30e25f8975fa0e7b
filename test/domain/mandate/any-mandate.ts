/** Mandates as they may come: the shipped procedures and any other that the schema would let through. */
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/day.ts';
import type {
  Approval,
  MandateInput,
  NoticeRules,
  People,
  Procedure,
  Span,
  StageDue,
  StagePlan,
} from '../../../domain/mandate/index.ts';
import { aMandate, NEW_YORK, procedure, VIENNA } from './a-mandate.ts';

const SHIPPED = ['report', 'request', 'event', 'agenda', 'views'].map(procedure);

export const ROLE_NAMES = ['focal-point', 'chief', 'head', 'documents', 'coordinator'];
export const PERSONS = ['ada', 'bao', 'chidi', 'dara', 'coordinator'];

export const anyDay = fc.integer({ min: -60, max: 500 }).map((days) => addDays('2011-12-19', days));

const anySpan: fc.Arbitrary<Span> = fc.record({
  count: fc.integer({ min: 0, max: 12 }),
  unit: fc.constantFrom<Span['unit'][]>('working days', 'weeks', 'months'),
});

const anyDue = fc.oneof<fc.Arbitrary<StageDue>[]>(
  anySpan.map((before) => ({ before })),
  anySpan.map((after) => ({ after })),
);

const anyRole = fc.constantFrom(...ROLE_NAMES);
const someWorkingDays = fc.integer({ min: 1, max: 12 });

const anyNotices: fc.Arbitrary<NoticeRules> = fc.record({
  remind: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
  checkIn: fc.option(anySpan),
  overdueEvery: fc.option(someWorkingDays),
  escalate: fc.array(fc.record({ after: someWorkingDays, to: anyRole }), { minLength: 1, maxLength: 3 }),
});

/** A stage at that place: only a later one can be a clearance, and it points back. */
const stageAt = (index: number): fc.Arbitrary<StagePlan> => {
  const earlier = fc.integer({ min: 0, max: Math.max(0, index - 1) }).map((place) => `s${place}`);
  const anyClearance = fc.record({
    order: fc.constantFrom<Approval['order'][]>('in-order', 'together'),
    needs: fc.constantFrom<Approval['needs'][]>('all', 'any', 1, 2, 3),
    clears: earlier,
    returnsTo: earlier,
    silence: fc.boolean(),
  });
  const clearance = index === 0 ? fc.constant(null) : fc.option(anyClearance);
  return fc
    .record({
      kind: fc.constantFrom<StagePlan['kind'][]>('task', 'milestone'),
      who: fc.uniqueArray(anyRole, { minLength: 1, maxLength: 3 }),
      names: fc.option(anyRole),
      due: fc.option(anyDue),
      approval: clearance,
      responses: fc.option(fc.record({ from: anyRole, asks: fc.constant('Answer.') }), { freq: 1 }),
      evidence: fc.constantFrom<StagePlan['evidence'][]>('required', 'optional'),
      notices: anyNotices,
    })
    .map((stage) => ({
      ...stage,
      ...{ id: `s${index}`, title: `Stage ${index}`, asks: 'Do it.' },
      kind: stage.approval ? 'approval' : stage.responses ? 'responses' : stage.kind,
      responses: stage.approval ? null : stage.responses,
    }));
};

const anyProcedure: fc.Arbitrary<Procedure> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => stageAt(index))))
  .map((stages) => ({ id: 'any', version: 1, title: 'Any procedure', stages }));

/** Any of them may hold any role, several, or none. */
const anyPeople: fc.Arbitrary<People> = fc.record(
  Object.fromEntries(
    [...ROLE_NAMES, 'respondents'].map((role) => [role, fc.uniqueArray(fc.constantFrom(...PERSONS), { maxLength: 3 })]),
  ),
);

export const anyInput: fc.Arbitrary<MandateInput> = fc
  .record({
    procedure: fc.oneof(fc.constantFrom(...SHIPPED), anyProcedure),
    people: anyPeople,
    due: fc.option(
      anyDay.map((day) => ({ day, derivation: 'any day' })),
      { freq: 4 },
    ),
    station: fc.constantFrom(NEW_YORK, VIENNA),
    seatZone: fc.constantFrom('America/New_York', 'Europe/Zurich', 'Asia/Tokyo'),
    dates: fc.dictionary(fc.constantFrom('draft', 's1', 's2', 'views'), anyDay, { maxKeys: 2 }),
  })
  .map(aMandate);
