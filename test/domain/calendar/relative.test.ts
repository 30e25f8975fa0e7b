/** Times that count from something else in the resolution. */
import { readCalendar } from '../../../config/calendar/read.ts';
import { type DueContext, resolveDue } from '../../../domain/calendar/index.ts';

const calendar = readCalendar('config');
const context = { adopted: '2023-05-30', subject: '', organ: 'Security Council' };

const after = (text: string, around: Partial<DueContext> = {}) =>
  resolveDue([{ type: 'relative', text }], { ...context, ...around }, calendar);

test.each([
  ['within 120 days', '2023-09-27'],
  ['within ninety days of the adoption of this resolution', '2023-08-28'],
  ['within 15 days after the date of adoption of this resolution and every 60 days thereafter', '2023-06-14'],
  ['within six months', '2023-11-30'],
  ['after six months', '2023-11-30'],
  ['for a further period of twelve months', '2024-05-30'],
  ['for a period of one year', '2024-05-30'],
  ['after a period of two years', '2025-05-30'],
])('"%s" is counted from the adoption', (text, day) => {
  expect(after(text)).toMatchObject({ day, certainty: 'computed' });
  expect(after(text).derivation).toContain('counted from the adoption on Tue 30 May 2023');
});

const RENEWAL = 'Decides to extend the mandate of the Mission until 31 May 2024;';

test.each([
  ['no later than 60 days before the expiry of the mandate', '2024-04-01'],
  ['at least one month before the mandate is due to expire', '2024-04-30'],
  ['prior to the expiration of the mandate', '2024-05-31'],
])('"%s" is counted back from the day that the text gives', (text, day) => {
  expect(after(text, { text: RENEWAL })).toMatchObject({ day });
  expect(after(text, { text: RENEWAL }).derivation).toContain('the mandate runs until Fri 31 May 2024');
  expect(after(text, { text: 'Decides to remain seized of the matter.' }).day).toBeNull();
});

test.each([
  'within 90 days of the date on which it commences its activities',
  'when the Team begins its work',
  'next report',
  'future sessions',
  'upon the request of Member States',
])('"%s" has no day, and says what it depends on', (text) => {
  expect(after(text)).toEqual({ day: null, derivation: expect.stringContaining(`"${text}"`) as string });
});

test.each([
  ['General Assembly', 66, '2011-12-19', '2012-09-18'],
  ['Human Rights Council', null, '2012-03-23', '2012-06-18'],
  ['Economic and Social Council', null, '2012-07-27', '2013-07-01'],
  ['Commission on Narcotic Drugs', null, '2013-12-18', '2014-03-13'],
])('the next session of the %s', (recipient, session, adopted, day) => {
  expect(after('next session', { recipient, session, adopted }).day).toBe(day);
  expect(after('at its next session', { organ: recipient, session, adopted }).day).toBe(day);
});
