/** The weekly brief, as a coordinator's mailbox gets it. */
import { keepBriefs } from '../../worker/briefs.ts';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { until } from '../harness/until.ts';
import { Secretariat } from './secretariat.ts';

let office: Secretariat;

beforeAll(async () => {
  office = await Secretariat.open();
  await office.follows(aMandate(), aMandate({ id: 'A/RES/66/183/9', paragraph: '9', title: 'support to States' }));
  await keepBriefs(office.env.client, office.clockShift);
});
afterAll(() => office.close());

const briefs = () => office.box.letters.filter(({ subject }) => subject?.startsWith('The week from'));
const lastBrief = async (count: number) =>
  (await until(`${count} briefs`, briefs, ({ length }) => length >= count)).at(-1);

test('it comes on the first working day of the week at eight, and says what comes due and what nobody has taken up', async () => {
  await office.passTo('2011-12-27', '07:59');
  expect(briefs()).toEqual([]);
  await office.passTo('2011-12-27', '08:01');
  const letter = await lastBrief(1);
  expect(letter?.to?.[0]?.address).toBe('amara.diallo@example.org');
  expect(letter?.subject).toBe('The week from Tue 27 Dec: 2 due within two weeks');
  expect(letter?.text).toContain('Assignment with Lucía Ferrer, due Fri 30 Dec, in 3 days');
  expect(letter?.text).toContain('support to States (A/RES/66/183, para. 9)');
});

test('what is beyond its last reminder heads it', async () => {
  await office.does('chief', 'complete', { to: 'officer' });
  await office.passTo('2012-02-06', '08:01');
  const letter = await lastBrief(7);
  expect(letter?.subject).toMatch(/^The week from Mon 6 Feb: 1 overdue beyond the last reminder/);
  expect(letter?.text?.indexOf('support to States')).toBeLessThan(letter?.text?.indexOf('See one of them') ?? 0);
});

test('asked for again, it is still one a week', async () => {
  await keepBriefs(office.env.client, office.clockShift);
  const before = briefs().length;
  await office.passTo('2012-02-13', '09:30');
  await lastBrief(before + 1);
  expect(briefs()).toHaveLength(before + 1);
  const ledger = (await office.registry.mails()).filter(({ kind }) => kind === 'brief');
  expect(ledger.at(-1)).toMatchObject({ key: 'brief:coordinator/2012-02-13', status: 'sent', attempts: 1 });
});

test('on hold none goes out, and a later one tells what is late all the same', async () => {
  await office.mandates.desks.hold();
  const before = briefs().length;
  await office.passTo('2012-02-21', '18:30');
  expect(briefs()).toHaveLength(before);
  await office.mandates.desks.release();
  await office.passTo('2012-02-27', '08:01');
  expect((await lastBrief(before + 1))?.subject).toMatch(/^The week from Mon 27 Feb: 1 overdue/);
});
