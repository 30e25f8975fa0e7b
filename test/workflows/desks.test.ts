/** When a mail goes out: a desk keeps the hours of its person, and nothing is lost where it can't go. */
import { aMandate, PEOPLE, VIENNA } from '../domain/mandate/a-mandate.ts';
import { Secretariat } from './secretariat.ts';

let office: Secretariat;
let mark = 0;

beforeAll(async () => {
  office = await Secretariat.open();
});
afterAll(() => office.close());

const idOf = (paragraph: number): string => `A/RES/66/183/${paragraph}`;
const para = (paragraph: number, otherwise = {}) =>
  aMandate({ id: idOf(paragraph), paragraph: String(paragraph), ...otherwise });

/** The mails since this was last asked. */
const news = async (): Promise<string[]> => {
  const mails = await office.mails();
  const fresh = mails.slice(mark);
  mark = mails.length;
  return fresh;
};

const lastTo = (address: string): string | undefined =>
  office.box.letters.findLast(({ to }) => to?.[0]?.address === address)?.text;

const toOfficer = (paragraph: number) => office.does('chief', 'complete', { to: 'officer' }, idOf(paragraph));

test('what is started in one go is told at once, in one mail, where it is the hour of the digest', async () => {
  await office.follows(para(1), para(2), para(3), para(4));
  expect(await news()).toEqual(['2011-12-19 09:00 digest chief']);
  expect(office.box.letters[0]?.subject).toBe('4 mandates: 4 new (Mon 19 Dec)');
});

test('what comes in the evening is in the digest of the next morning, at nine', async () => {
  await office.passTo('2011-12-20', '20:15');
  await toOfficer(1);
  expect(await news()).toEqual([]);
  await office.passTo('2011-12-21', '08:59');
  expect(await news()).toEqual([]);
  await office.passTo('2011-12-21', '09:01');
  expect(await news()).toEqual(['2011-12-21 09:00 assignment officer']);
});

test('what is urgent goes out at once in working hours, and else at eight of the next morning', async () => {
  await office.passTo('2011-12-21', '14:00');
  await office.does('officer', 'complete', { evidence: ['draft/1'] }, idOf(1));
  expect(await news()).toEqual(['2011-12-21 14:00 approval chief']);
  await office.passTo('2011-12-21', '18:30');
  await office.does('chief', 'approve', {}, idOf(1));
  await office.passTo('2011-12-22', '08:01');
  expect(await news()).toEqual(['2011-12-22 08:00 approval head']);
  await office.does('head', 'return', { note: 'once more' }, idOf(1));
});

test('over a weekend and a holiday it waits for the first working day', async () => {
  await office.passTo('2011-12-23', '19:00');
  await news();
  await toOfficer(2);
  await office.passTo('2011-12-26', '15:00');
  expect(await news()).toEqual([]);
  await office.passTo('2011-12-27', '10:00');
  expect(await news()).toContain('2011-12-27 09:00 assignment officer');
});

test('everybody is reached in the hours of their own duty station', async () => {
  await office.passTo('2011-12-28', '12:30');
  await news();
  const people = { ...PEOPLE, chief: ['vienna-chief'], 'focal-point': ['vienna-officer'] };
  await office.follows(para(5, { people, station: VIENNA, office: 'unodc-vienna' }));
  expect(await news()).toEqual([]);
  await office.passTo('2011-12-29', '03:05');
  expect(await news()).toEqual(['2011-12-29 09:00 assignment vienna-chief']);
});

test('on hold nothing goes out, however long; after the release everything does, once, and says that it is late', async () => {
  await office.passTo('2011-12-29', '10:00');
  await news();
  await office.mandates.desks.hold();
  await office.does('chief', 'complete', { to: 'vienna-officer' }, idOf(3));
  await office.does('chief', 'complete', { to: 'officer' }, idOf(4));
  await office.passTo('2012-01-04', '10:00');
  expect(await news()).toEqual([]);
  expect(await office.mandates.desks.release()).toBeGreaterThanOrEqual(2);
  await office.settle();
  expect(await news()).toEqual(
    expect.arrayContaining(['2012-01-04 10:00 assignment officer', '2012-01-04 16:00 assignment vienna-officer']),
  );
  expect(lastTo('katharina.moser@example.org')).toContain('This mail is late: it was meant for Fri 30 Dec 2011.');
});

test('an address that does not exist is on the record; the fallback reads it, and the coordinator is told why', async () => {
  office.box.badAddresses.set('samuel.okafor@example.org', '550 5.1.1 no such mailbox');
  await office.does('officer', 'complete', { evidence: ['draft/2'] }, idOf(1));
  await office.does('chief', 'approve', {}, idOf(1));
  const { events, stage } = await office.shows(idOf(1));
  expect(stage).toBe('clear');
  expect(events.at(-1)).toMatchObject({ type: 'undeliverable', person: 'head', reason: '550 5.1.1 no such mailbox' });
  expect(await news()).toEqual(['2012-01-04 10:00 approval chief', '2012-01-04 10:00 approval coordinator']);
  await office.passTo('2012-01-05', '09:01');
  expect(await news()).toEqual(['2012-01-05 09:00 undeliverable coordinator']);
  expect(office.box.letters.at(-1)?.subject).toContain('Mail to Samuel Okafor came back');
});

test('so is the address that fails for the closing notice of a mandate that is over', async () => {
  await office.does('coordinator', 'withdraw', { note: 'taken up elsewhere' }, idOf(1));
  await office.passTo('2012-01-06', '10:00');
  const { events, state } = await office.shows(idOf(1));
  expect(state).toBe('closed');
  expect(events.slice(-2).map(({ type }) => type)).toEqual(['closed', 'undeliverable']);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(await news()).toContain('2012-01-06 09:00 digest coordinator');
  office.box.badAddresses.clear();
});

test('a mail server that is down from Friday to Monday loses nothing: Monday’s mail is one digest each', async () => {
  await office.passTo('2012-06-22', '15:00');
  await office.mailServerGoesDown();
  await news();
  const paragraphs = [6, 7, 8, 9];
  await office.follows(...paragraphs.map((paragraph) => para(paragraph)));
  for (const paragraph of paragraphs) await toOfficer(paragraph);
  await office.passTo('2012-06-25', '11:00');
  expect(await news()).toEqual([]);

  await office.mailServerComesBack();
  await office.passTo('2012-06-25', '12:00');
  const told = await news();
  expect(told.map((line) => line.replace(/:\d\d/, ':..')).sort()).toEqual([
    '2012-06-25 11:.. digest chief',
    '2012-06-25 11:.. digest officer',
    '2012-06-25 17:.. reminder vienna-officer',
  ]);
  expect(lastTo('lucia.ferrer@example.org')).toContain('4 overtaken');
  expect(await office.registry.peopleWaiting()).toEqual([]);
  const ids = office.box.letters.map(({ messageId }) => messageId);
  expect(ids).toHaveLength(told.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await office.mandates.mails()).map(({ status }) => status)).not.toContain('deferred');
});
