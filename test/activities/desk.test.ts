import { MockActivityEnvironment } from '@temporalio/testing';
import type { Activities, Agenda, Errand } from '../../activities/index.ts';
import { instantAt } from '../../domain/calendar/day.ts';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { Life } from '../domain/mandate/life.ts';
import { Office } from './office.ts';

let office: Office;

beforeAll(async () => {
  office = await Office.open(new Life(aMandate()));
});

afterAll(() => office.close());

const inActivity = new MockActivityEnvironment();

const agenda = async (instant: string, person = 'chief') => {
  const errand = { person, at: Date.parse(instant) };
  const found = await inActivity.run<[Errand], Agenda, Activities['deskAgenda']>(office.activities.deskAgenda, errand);
  return found.state === 'send' ? instantAt(found.at, 'America/New_York') : found.state;
};

test('a desk with nothing pending has nothing to do', async () => {
  expect(await agenda('2011-12-19T09:00:00-05:00')).toBe('nothing');
});

test('what is pending goes out in the working hours of the person’s duty station', async () => {
  await office.publish();
  expect(await agenda('2011-12-19T09:30:00-05:00')).toBe('2011-12-19T09:30:00-05:00');
  expect(await agenda('2011-12-19T20:00:00-05:00')).toBe('2011-12-20T08:00:00-05:00');
});

test('it waits for the day after a weekend and a holiday', async () => {
  expect(await agenda('2011-12-23T18:00:00-05:00')).toBe('2011-12-27T08:00:00-05:00');
});

test('a notice is not sent before its own day', async () => {
  expect(await agenda('2011-12-16T10:00:00-05:00')).toBe('2011-12-19T09:00:03-05:00');
});

test('on hold, the desk waits to be rung at', async () => {
  await office.registry.holdMail();
  expect(await agenda('2011-12-19T09:30:00-05:00')).toBe('held');
  await office.registry.releaseMail();
});

test('a publication wakes the desks of those whom it tells, also when it is given again', async () => {
  expect(office.rings).toEqual(['chief']);
  office.life.does('chief', 'complete', { to: 'officer' });
  await office.publish();
  expect(office.rings).toEqual(['chief', 'officer']);
});
