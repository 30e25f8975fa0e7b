import { listPage, worstFirst } from '../../../client/cli/views/list.ts';
import { lookOf } from '../../../client/cli/views/look.ts';
import { mandatePage } from '../../../client/cli/views/mandate.ts';
import type { Listed } from '../../../client/showing.ts';
import { DRAFT_RETURNED, reportAfter } from './a-report.ts';
import { flawsIn } from './schemas.ts';

const NARROW = lookOf({}, {});
const COLOURFUL = lookOf({ isTTY: true, columns: 80 }, { TERM: 'xterm' });
const ESCAPE = '\u001b';

const returned = reportAfter(DRAFT_RETURNED, '2012-06-26T10:00:00-04:00');
const listed = (changes: Partial<Listed> = {}): Listed => {
  const { stages: _stages, events: _events, ...rest } = returned;
  return { ...rest, ...changes };
};

const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

test('a mandate is shown with its derivation, its stages, what comes next and its whole history, within 80 columns', () => {
  const page = mandatePage(returned, NARROW);
  expect(longestLine(page)).toBeLessThanOrEqual(80);
  expect(page).toContain('report · open · due-soon · draft with officer');
  expect(page).toContain('67th session opens Tue 18 Sep 2012 (rule of 57/301)');
  expect(page).toContain('Now   draft, due Tue 26 Jun 2012');
  expect(page).toContain('Next  Wed 27 Jun 2012: word that it is overdue to officer');
  expect(page).toMatch(/assign +done +30 Dec 2011 +20 Dec 2011 +chief/);
  expect(page).toMatch(/draft +open again +26 Jun 2012 +officer/);
  expect(page).toContain('Mon 19 Dec 2011 09:00  followed from now on, started by coordinator');
  expect(page).toContain('Mon 25 Jun 2012 11:00  clear returned to draft by chief: The figures of 2011');
});

test('what show and list print fits their schemas', () => {
  expect(flawsIn('show', JSON.parse(JSON.stringify(returned)))).toEqual([]);
  expect(flawsIn('list', JSON.parse(JSON.stringify(listed())))).toEqual([]);
});

test('the list puts overdue before due soon before on track before closed, and of equals what is due first', () => {
  const ids = worstFirst([
    listed({ id: 'A/RES/66/183/9', state: 'closed', outcome: 'fulfilled', stageDue: null }),
    listed({ id: 'A/RES/66/183/14', health: 'on-track', stageDue: null, due: null }),
    listed({ id: 'A/RES/66/183/4', health: 'on-track', stageDue: null, due: null }),
    listed({ id: 'A/RES/66/183/5', health: 'on-track', stageDue: '2012-05-01' }),
    listed({ id: 'A/RES/66/183/37', health: 'due-soon' }),
    listed({ id: 'A/RES/66/183/36', health: 'overdue' }),
  ]).map(({ id }) => id.split('/').at(-1));
  expect(ids).toEqual(['36', '37', '5', '4', '14', '9']);
});

test('the list fits 80 columns, cuts what is long with …, and counts how they stand', () => {
  const page = listPage(
    [listed({ health: 'overdue' }), listed({ id: 'A/RES/66/183/14(b)', owner: ['officer', 'chief', 'head'] })],
    NARROW,
  );
  expect(longestLine(page)).toBeLessThanOrEqual(80);
  expect(page).toContain('A/RES/66/183/14(b)');
  expect(page).toMatch(/report.*…$/m);
  expect(page).toContain('2 mandates: 1 overdue, 1 due-soon');
});

test('a wider terminal shows both dates and more of what is asked', () => {
  const page = listPage([listed()], lookOf({ isTTY: true, columns: 140 }, { NO_COLOR: '1' }));
  expect(page).toContain('Stage due');
  expect(page).toContain('report on international cooperation against the world drug problem');
});

test('an empty list says so', () => {
  expect(listPage([], NARROW)).toBe('No mandate is like that.');
});

test('colours come on a terminal only, and not where NO_COLOR is set', () => {
  const overdue = [listed({ health: 'overdue' })];
  expect(listPage(overdue, COLOURFUL)).toContain(`${ESCAPE}[31moverdue`);
  expect(listPage(overdue, NARROW)).not.toContain(ESCAPE);
  expect(listPage(overdue, lookOf({ isTTY: true, columns: 80 }, { NO_COLOR: '1' }))).not.toContain(ESCAPE);
  expect(listPage(overdue, lookOf({ isTTY: true, columns: 80 }, { TERM: 'dumb' }))).not.toContain(ESCAPE);
});
