import { eventInWords, fromRecord, type Past, snapshotOf } from '../../../domain/mandate/index.ts';
import { aMandate, PEOPLE, procedure } from './a-mandate.ts';
import { Life } from './life.ts';

const ASSIGNED = { stage: 'assign', on: '2011-12-21', by: ['chief'], evidence: [] };
const DRAFTED = { stage: 'draft', on: '2012-06-25', by: ['officer', 'head'], evidence: ['draft/1'] };

const past = (otherwise: Partial<Past> = {}): Past => ({
  done: [ASSIGNED, DRAFTED],
  stage: 'clear',
  since: '2012-06-25',
  clearedBy: [],
  answered: [],
  note: null,
  ...otherwise,
});

const IMPORTER = { person: 'coordinator', roles: ['coordinator'], onBehalfOf: null, channel: 'import' } as const;

const takenOver = (otherwise: Partial<Past> = {}, day = '2012-06-27'): Life =>
  new Life(aMandate({ past: past(otherwise), startedBy: { ...IMPORTER, roles: [...IMPORTER.roles] } }), day);

test('a mandate that is taken over stands at its stage, with what was done before, by whom and when', () => {
  const life = takenOver();
  expect(life.events.map(eventInWords)).toEqual([
    'followed from now on, started by coordinator',
    'assign was done by chief on Wed 21 Dec 2011, taken over by coordinator',
    'draft was done by officer, head on Mon 25 Jun 2012, with draft/1, taken over by coordinator',
    'clear opened for chief, due Tue 3 Jul 2012',
  ]);
  expect(life.events.map(({ channel }) => channel)).toEqual(['import', 'import', 'import', 'import']);
  expect(life.stage('draft')).toMatchObject({ state: 'done', closedOn: '2012-06-25', evidence: ['draft/1'] });
  expect(life.stage('draft')).toMatchObject({ closedBy: 'officer', closedAt: '2012-06-25T00:00:00-04:00' });
  expect(snapshotOf(life.mandate)).toMatchObject({ state: 'open', stage: 'clear', due: '2012-09-18' });
});

test('nobody is told of the past: only who holds the open stage is asked', () => {
  expect(takenOver().told()).toEqual(['2012-06-27 approval chief']);
});

test('who drafted before clears nothing of it afterwards', () => {
  const life = takenOver();
  expect(life.stage('clear').owner).toEqual(['chief']);
  expect(life.refusal('head', 'approve')).toMatch(/^NotYours: head/);
});

test('a clearance that is half given asks only who has not cleared it', () => {
  const life = takenOver({ done: [ASSIGNED, { ...DRAFTED, by: ['officer'] }], clearedBy: ['chief'] });
  expect(life.told()).toEqual(['2012-06-27 approval head']);
  life.does('head', 'approve');
  expect(life.stage('submit').state).toBe('open');
});

test('a stage that was opened long ago keeps its day, and its ladder begins on the day it is taken over', () => {
  const life = takenOver({ done: [], stage: 'assign', since: '2011-12-20' }, '2012-02-01');
  expect(life.stage('assign').due).toBe('2012-01-03');
  expect(life.told()).toEqual(['2012-02-01 assignment chief']);
  life.passTo('2012-02-06', 10);
  expect(life.told(1)).toEqual(['2012-02-02 overdue chief', '2012-02-06 escalation head']);
});

test('who has answered before is not asked again', () => {
  const done = [ASSIGNED, { stage: 'note-verbale', on: '2012-03-01', by: ['officer'], evidence: ['note'] }];
  const people = { ...PEOPLE, respondents: ['documents', 'head'] };
  const input = aMandate({
    procedure: procedure('views'),
    people,
    past: past({ done, stage: 'views', answered: ['head'] }),
  });
  const life = new Life(input, '2012-03-05');
  expect(life.told()).toEqual(['2012-03-05 assignment officer', '2012-03-05 response documents']);
  expect(life.stage('views')).toMatchObject({ asked: ['documents', 'head'], answered: ['head'] });
});

test('a draft that was made before can be returned, and is asked for again', () => {
  const life = takenOver();
  life.does('chief', 'return', { note: 'shorter' });
  expect(life.stage('draft')).toMatchObject({ state: 'open', owner: ['officer'], round: 2 });
});

test('its record alone gives the same mandate again', () => {
  const life = takenOver({ note: 'Ms Moser is on leave in July' });
  life.does('chief', 'approve');
  expect(eventInWords(life.events[3]!)).toBe('coordinator commented: Ms Moser is on leave in July');
  expect(snapshotOf(fromRecord(life.mandate.input, life.events))).toEqual(snapshotOf(life.mandate));
});
