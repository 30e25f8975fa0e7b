/** People who are away, on the running engine: whoever deputises is told, and acts in their place. */
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { PARA_37, Secretariat } from './secretariat.ts';

let office: Secretariat;

beforeAll(async () => {
  office = await Secretariat.open();
  await office.follows(aMandate());
  await office.does('chief', 'complete', { to: 'officer' });
});
afterAll(() => office.close());

const addressees = (): (string | undefined)[] => office.box.letters.map(({ to }) => to?.[0]?.address);

test('only the person, an assistant or a coordinator may say that somebody is away, and somebody has to deputise', async () => {
  const week = { from: '2011-12-19', to: '2011-12-23' };
  await expect(office.mandates.staff.setAbsence('chief', { ...week, deputy: 'head' }, 'officer')).rejects.toThrow(
    'officer may not set this for chief',
  );
  await expect(office.mandates.staff.setAbsence('chief', week, 'chief')).rejects.toThrow('name one with --deputy');
  await expect(office.mandates.staff.setAbsence('chief', { ...week, deputy: 'nobody' }, 'chief')).rejects.toThrow(
    'there is no person "nobody"',
  );
});

test('what waited for the evening goes to the deputy, when the absence is said in between', async () => {
  await office.passTo('2011-12-19', '19:00');
  await office.does('officer', 'complete', { evidence: ['draft/1'] });
  const absence = { from: '2011-12-20', to: '2011-12-23', deputy: 'documents' };
  await office.mandates.staff.setAbsence('chief', absence, 'coordinator');
  await office.passTo('2011-12-20', '08:05');
  expect(addressees().at(-1)).toBe('mei.tanaka@example.org');
  expect(office.box.letters.at(-1)?.subject).toMatch(/^Your clearance, due Tue 3 Jul/);
  expect(addressees()).toHaveLength(3);
});

test('the deputy clears it, and the record has both names', async () => {
  // The client’s own clock stands on the first day; the deputy acts on a day of the absence.
  await office.mandates.staff.setAbsence(
    'chief',
    { from: '2011-12-19', to: '2011-12-23', deputy: 'documents' },
    'chief',
  );
  await office.does('documents', 'approve');
  const { events } = await office.shows(PARA_37);
  expect(events.at(-1)).toMatchObject({ type: 'approved', by: 'documents', onBehalfOf: 'chief' });
});

test('who is back reads and acts for themselves again', async () => {
  await office.mandates.staff.comeBack('chief', '2011-12-19', 'chief');
  await office.does('head', 'return', { note: 'the figures of 2010' });
  expect(await office.refusal('documents', 'acknowledge')).toMatch(/^NotYours/);
  await office.passTo('2011-12-21', '10:00');
  await office.does('officer', 'complete', { evidence: ['draft/2'] });
  expect(addressees().at(-1)).toBe('lucia.ferrer@example.org');
});

test('a choice of digests holds from the next one on', async () => {
  await office.mandates.staff.chooseMail('officer', { hour: 15 }, 'officer');
  await office.does('chief', 'return', { note: 'once more' });
  await office.passTo('2011-12-21', '14:59');
  expect(addressees().at(-1)).toBe('lucia.ferrer@example.org');
  await office.passTo('2011-12-21', '15:01');
  expect(addressees().at(-1)).toBe('jonas.lindqvist@example.org');
});

test('a desk that sends earlier than it thought still hears what comes before it would have woken', async () => {
  await office.passTo('2011-12-22', '10:00');
  await office.mandates.staff.chooseMail('officer', { days: [5] }, 'officer');
  await office.does('coordinator', 'reschedule', { due: '2012-10-10', note: 'the Committee meets later' });
  await office.mandates.staff.chooseMail('officer', { hour: 11, days: [1, 2, 3, 4, 5] }, 'officer');
  await office.passTo('2011-12-22', '11:05');
  const mark = office.box.letters.length;
  expect(addressees().at(-1)).toBe('jonas.lindqvist@example.org');
  await office.does('coordinator', 'reschedule', { due: '2012-10-11', note: 'a day later' });
  await office.passTo('2011-12-23', '11:05');
  expect(addressees().slice(mark)).toContain('jonas.lindqvist@example.org');
});
