/** Due days in the calendars of those who read the letters. */
import type { Email } from 'postal-mime';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { inClearance, inDraft, Life } from '../domain/mandate/life.ts';
import { Office } from './office.ts';

let office: Office;

beforeEach(async () => {
  office = await Office.open(new Life(aMandate()));
});

afterEach(() => office.close());

const calendarIn = (letter: Email | undefined): string | undefined => {
  const file = letter?.attachments.find(
    ({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics',
  );
  if (!file) return undefined;
  const text = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
  return text.replace(/\r?\n /g, '');
};

const field = (calendar: string | undefined, name: string): string | undefined =>
  new RegExp(`^${name}[;:](.*)$`, 'm').exec(calendar ?? '')?.[1]?.trim();

/** What the officer’s calendar is told next: `REQUEST 20120626`. */
const nextFor = async (person: string) => {
  await office.publish();
  office.life.now = office.life.momentOf(nextDay());
  await office.send(person);
  const calendar = calendarIn(office.box.letters.at(-1));
  return {
    method: field(calendar, 'METHOD'),
    day: field(calendar, 'DTSTART'),
    id: field(calendar, 'UID'),
    sequence: Number(field(calendar, 'SEQUENCE')),
    calendar,
  };
};

const days = ['2011-12-20', '2011-12-21', '2011-12-22', '2011-12-23', '2011-12-27'];
let turns = 0;
const nextDay = (): string => days[turns++ % days.length] ?? '';

beforeEach(() => void (turns = 0));

test('an assignment enters its due day, which leaves the day free; nobody is asked whether they come', async () => {
  inDraft(office.life);
  const { method, day, calendar } = await nextFor('officer');
  expect({ method, day }).toEqual({ method: 'REQUEST', day: 'VALUE=DATE:20120626' });
  expect(calendar).toContain('SUMMARY:Draft due: report on the world drug problem (A/RES/66/183\\, para. 37)');
  expect(calendar).toContain('TRANSP:TRANSPARENT');
  expect(calendar).toContain('ORGANIZER;CN="Mandates":mailto:mandates@example.org');
  expect(calendar).toMatch(/^ATTENDEE;.*RSVP=FALSE.*MAILTO:jonas\.lindqvist@example\.org/m);
});

test('when the date moves, the entry moves: the same one, with a higher number', async () => {
  inDraft(office.life);
  const first = await nextFor('officer');
  office.life.does('coordinator', 'reschedule', { due: '2012-10-10', note: 'the Committee meets later' });
  const moved = await nextFor('officer');
  expect(moved.method).toBe('REQUEST');
  expect(moved.day).toBe('VALUE=DATE:20120718');
  expect(moved.id).toBe(first.id);
  expect(moved.sequence).toBeGreaterThan(first.sequence);
});

test('when the stage goes to somebody else, the entry goes from one calendar, and comes into the other', async () => {
  inDraft(office.life);
  const first = await nextFor('officer');
  office.life.does('chief', 'reassign', { to: 'vienna-officer' });
  const gone = await nextFor('officer');
  expect(gone).toMatchObject({ method: 'CANCEL', id: first.id });
  expect(gone.sequence).toBeGreaterThan(first.sequence);
  expect(gone.calendar).toContain('STATUS:CANCELLED');
  await office.send('vienna-officer');
  const other = calendarIn(office.box.letters.at(-1));
  expect(field(other, 'METHOD')).toBe('REQUEST');
  expect(field(other, 'UID')).not.toBe(first.id);
});

test('when the mandate is withdrawn, the entry of the open stage goes', async () => {
  inDraft(office.life);
  const first = await nextFor('officer');
  office.life.does('coordinator', 'withdraw', { note: 'taken up elsewhere' });
  expect(await nextFor('officer')).toMatchObject({ method: 'CANCEL', id: first.id });
});

test('a letter that changes no date carries no calendar', async () => {
  inClearance(office.life);
  await office.publish();
  office.life.does('officer', 'comment', { note: 'on its way' });
  office.life.passTo('2012-07-04');
  await office.publish();
  await office.send('head');
  expect(office.box.letters.map(calendarIn)).toEqual(office.box.letters.map(() => undefined));
});

test('a digest has the due days of all its mandates in one file', async () => {
  const others = [1, 2, 3].map((paragraph) => inDraft(new Life(aMandate({ id: `A/RES/66/183/${paragraph}` }))));
  await office.publishAll(others);
  office.life.now = office.life.momentOf('2011-12-20');
  await office.send('officer');
  const calendar = calendarIn(office.box.letters[0]) ?? '';
  expect(field(calendar, 'METHOD')).toBe('PUBLISH');
  expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(3);
  expect(calendar).not.toContain('ATTENDEE');
  expect(new Set(calendar.match(/^UID:.*$/gm)).size).toBe(3);
});
