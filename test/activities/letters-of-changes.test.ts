/** What the letters say when a mandate's course changes: who reads it, what is asked, and how to do it. */
import { letterFrom } from '../../activities/letters/index.ts';
import { readerOf } from '../../activities/reader.ts';
import { type NoticeKind, snapshotOf } from '../../domain/mandate/index.ts';
import { aMandate, PEOPLE, procedure } from '../domain/mandate/a-mandate.ts';
import { inClearance, inDraft, Life } from '../domain/mandate/life.ts';
import { DIRECTORY, stationOf } from './office.ts';

/** The last letter of that kind, as its reader gets it now. */
const letter = ({ mandate, events, notices, now }: Life, kind: NoticeKind, person: string): string => {
  const notice = notices.findLast((each) => each.kind === kind && each.person === person);
  if (!notice) throw new Error(`${person} got no ${kind}`);
  const record = { input: mandate.input, snapshot: snapshotOf(mandate), events };
  const reader = readerOf({ directory: DIRECTORY, stationOf, at: now }, person);
  if (!reader) throw new Error(`nobody reads what is for ${person}`);
  const setting = { resolution: undefined, directory: DIRECTORY, isFirst: false, missedOn: null, at: now };
  const { subject, text } = letterFrom({ notice, reader, record, ...setting }, notice.key, 'Mandates <m@example.org>');
  return `${subject}\n${text.replace(/\s+/g, ' ')}`;
};

const drafting = (): Life => inDraft(new Life(aMandate()));

test('who may act for somebody is told for whom, until when, and that both names stand on record', () => {
  const life = drafting();
  life.does('officer', 'delegate', { to: 'vienna-officer', due: '2012-01-31' });
  const words = letter(life, 'delegated', 'vienna-officer');
  expect(words).toMatch(/^You may act for Jonas Lindqvist: /);
  expect(words).toContain('until Tue 31 Jan 2012. What you do is on record under both names.');
});

test('the chief reads who asks for how much more time, and can give or refuse it', () => {
  const life = drafting();
  life.does('officer', 'ask-extension', { due: '2012-07-06', note: 'two States answered late' });
  const words = letter(life, 'extension', 'chief');
  expect(words).toMatch(/^More time asked: Draft due Tue 26 Jun 2012: /);
  expect(words).toContain('Jonas Lindqvist asks that Draft be due on Fri 6 Jul 2012.');
  expect(words).toContain('“two States answered late”');
  expect(words).toContain('do A/RES/66/183/37 grant-extension --stage draft --by chief');
  expect(words).toContain('do A/RES/66/183/37 refuse-extension --stage draft --by chief --note "why not"');
});

test('while it is suspended, what was on its way asks for nothing any more', () => {
  const life = drafting();
  life.does('coordinator', 'suspend', { note: 'the budget is frozen', time: 'stands' });
  expect(letter(life, 'assignment', 'officer')).toMatch(/^Nothing to do any more: Draft: .*The mandate is suspended/s);
  const words = letter(life, 'suspended', 'officer');
  expect(words).toMatch(/^Suspended: /);
  expect(words).toContain('Its time stands still meanwhile.');
  life.does('coordinator', 'resume');
  expect(letter(life, 'resumed', 'officer')).toMatch(/^It goes on: Draft due Tue 26 Jun 2012: /);
});

test('whoever a clearance was escalated to reads that they may act in its place, and how', () => {
  const life = inClearance(new Life(aMandate())).passTo('2012-07-06');
  const words = letter(life, 'escalation', 'head');
  expect(words).toContain('You may act in their place: what you do is on record as yours, for Lucía Ferrer.');
  expect(words).toContain('do A/RES/66/183/37 approve --stage clear --by head');
});

test('a silence procedure says by when silence becomes consent, and how to object', () => {
  const stages = procedure('report').stages.map((stage) =>
    stage.approval
      ? {
          ...stage,
          due: { after: { count: 5, unit: 'working days' as const } },
          approval: { ...stage.approval, silence: true },
        }
      : stage,
  );
  const life = inClearance(new Life(aMandate({ procedure: { ...procedure('report'), stages } })));
  const words = letter(life, 'approval', 'chief');
  expect(words).toContain('unless somebody objects by Tue 27 Dec 2011, it is cleared.');
  expect(words).toContain('do A/RES/66/183/37 object --stage clear --by chief --note "why"');
  expect(words).not.toContain('Silence is not consent');
  life.passTo('2011-12-28');
  expect(letter(life, 'silence', 'chief')).toContain('nobody objected by Tue 27 Dec 2011');
});

test('those whose views are asked read what is wanted and how to answer; once they have, a reminder asks nothing', () => {
  const people = { ...PEOPLE, respondents: ['vienna-officer', 'vienna-chief'] };
  const life = new Life(aMandate({ procedure: procedure('views'), people }));
  life.does('chief', 'complete', { to: 'officer' });
  life.does('officer', 'complete', { evidence: ['NV/2012/7'] });
  const words = letter(life, 'response', 'vienna-officer');
  expect(words).toMatch(/^Your answer due Tue 29 May 2012: /);
  expect(words).toContain('Send your views for the report, by the closing date.');
  expect(words).toContain('tick --stage views --by vienna-officer --from vienna-officer --evidence SYMBOL');
  life.passTo('2012-04-27');
  expect(letter(life, 'reminder', 'vienna-officer')).toMatch(/^Your answer due/);
  life.does('officer', 'tick', { from: 'vienna-officer' });
  expect(letter(life, 'reminder', 'vienna-officer')).toMatch(/^Nothing to do any more: Views/);
});

test('everybody on a superseded mandate reads what is followed in its place', () => {
  const life = drafting();
  life.does('coordinator', 'supersede', { to: 'A/RES/67/193/40', note: 'asked again' });
  const words = letter(life, 'closed', 'officer');
  expect(words).toMatch(/^Closed, superseded: /);
  expect(words).toContain('A/RES/67/193/40 is followed in its place.');
});
