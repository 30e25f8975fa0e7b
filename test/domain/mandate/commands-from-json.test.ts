import { type Action, ACTIONS, commandFrom, isRefusal, UNATTRIBUTED } from '../../../domain/mandate/index.ts';
import { VIENNA } from './a-mandate.ts';

const reasonOf = (action: Action, payload: unknown): string => {
  const command = commandFrom(action, payload, 'update-1');
  return isRefusal(command) ? `${command.kind}: ${command.reason}` : 'taken';
};

test('a command needs no more than what its action is about', () => {
  expect(commandFrom('complete', { evidence: 'A/67/157' }, 'update-1')).toEqual({
    action: 'complete',
    commandId: 'update-1',
    actor: UNATTRIBUTED,
    note: null,
    stage: null,
    evidence: ['A/67/157'],
    on: null,
    to: null,
  });
});

test('a command keeps who acts, for whom, and the id that its sender chose', () => {
  const actor = { person: 'assistant', roles: ['clerk'], onBehalfOf: 'officer', channel: 'portal' };
  expect(commandFrom('acknowledge', { actor, commandId: 'mine' }, 'update-1')).toMatchObject({
    actor,
    commandId: 'mine',
  });
  expect(commandFrom('acknowledge', { actor: { person: 'officer' } }, 'update-1')).toMatchObject({
    actor: { person: 'officer', roles: [], onBehalfOf: null, channel: 'temporal' },
  });
});

test.each(ACTIONS)('%s from the Temporal UI without any argument gives a command or a reason', (action) => {
  for (const nothing of [undefined, null, {}]) {
    expect(reasonOf(action, nothing)).toMatch(/^taken$|^BadInput: [\w-]+ needs the field "\w+"$/);
  }
});

test.each<[Action, unknown, string]>([
  ['approve', 'yes', 'approve takes one JSON object, like {"note": "…"}'],
  ['approve', ['yes'], 'approve takes one JSON object, like {"note": "…"}'],
  ['approve', { evidence: ['x'] }, 'approve has no field "evidence"; it takes commandId, actor, note, stage'],
  ['approve', { constructor: 'x' }, 'approve has no field "constructor"; it takes commandId, actor, note, stage'],
  ['comment', { note: 7 }, '"note" of comment must be a text of 1 to 2000 characters'],
  ['comment', { note: ' ' }, '"note" of comment must be a text of 1 to 2000 characters'],
  ['comment', { note: 'x'.repeat(2001) }, '"note" of comment must be a text of 1 to 2000 characters'],
  ['complete', { on: '18 September' }, '"on" of complete must be a day like "2012-09-18"'],
  ['complete', { on: '2012-02-30' }, '"on" of complete must be a day like "2012-09-18"'],
  ['complete', { evidence: [7] }, '"evidence" of complete must be a list of document symbols or links'],
  ['reassign', {}, 'reassign needs the field "to"'],
  ['reschedule', { note: 'x' }, 'reschedule needs the field "due"'],
  ['replan', { due: '2012-09-25' }, 'replan needs the field "derivation"'],
  ['replan', { derivation: 'holidays published' }, 'replan needs the field "due": a day, or null for none'],
])('%s with %j is answered with what is wrong', (action, payload, reason) => {
  expect(reasonOf(action, payload)).toBe(`BadInput: ${reason}`);
});

test.each([
  'officer',
  [],
  { roles: ['chief'] },
  { person: '' },
  { person: 'officer', roles: 'chief' },
  { person: 'officer', channel: 'fax' },
])('an actor like %j is refused, not taken for nobody', (actor) => {
  expect(reasonOf('comment', { note: 'x', actor })).toMatch(/^BadInput: "actor" of comment must be like \{"person"/);
});

test.each([
  'Vienna',
  { ...VIENNA, zone: 'Mars/Olympus' },
  { ...VIENNA, name: undefined },
  { ...VIENNA, holidays: { tomorrow: 'a holiday' } },
  { ...VIENNA, holidays: ['2012-10-26'] },
  { ...VIENNA, holidays: { '2012-10-26': 7 } },
])('a station like %j is refused before it can stop a mandate', (station) => {
  const replan = { due: null, derivation: 'moved' };
  expect(reasonOf('replan', { ...replan, station })).toMatch(/^BadInput: "station" of replan must be like \{"name"/);
  expect(reasonOf('replan', { ...replan, station: VIENNA })).toBe('taken');
});
