import { lookOf } from '../../../client/cli/views/look.ts';
import { resolutionPage } from '../../../client/cli/views/resolution.ts';
import type { Reading } from '../../../client/reading.ts';
import type { Request } from '../../../domain/resolution/request.ts';

const NARROW = lookOf({}, {});

const report: Request = {
  id: 'A/RES/66/183/37',
  paragraph: '37',
  kind: 'report',
  verb: 'requests',
  strength: 'directive',
  addressees: ['Secretary-General'],
  recipient: 'General Assembly',
  due: [{ type: 'session', body: 'General Assembly', session: 67 }],
  recurrence: null,
  deliverable: 'report on the implementation of the present resolution',
  quote: 'at its sixty-seventh session',
  references: [],
  dueDate: '2012-09-18',
  confidence: 'high',
};

const ask: Request = {
  ...report,
  id: 'A/RES/66/183/14(b)',
  paragraph: '14 (b)',
  kind: 'request',
  verb: 'encourages',
  addressees: ['Commission on Narcotic Drugs', 'United Nations Office on Drugs and Crime'],
  due: [],
  references: [],
  dueDate: null,
  deliverable: 'continue work on crop control strategies with the Governments concerned',
  confidence: 'check',
};

const reading = (changes: Partial<Reading> = {}): Reading => ({
  file: 'A_RES_66_183.txt',
  symbol: 'A/RES/66/183',
  title: 'International cooperation against the world drug problem',
  organ: 'General Assembly',
  session: 66,
  adopted: '2011-12-19',
  paragraphs: [
    { number: '', kind: 'preambular', text: 'Reaffirming…' },
    { number: '14', kind: 'operative', text: 'Such crop control…' },
    { number: '14 (b)', kind: 'operative', text: 'Continue…' },
    { number: '37', kind: 'operative', text: 'Requests…' },
  ],
  requests: [ask, report],
  warnings: [
    'The text ends in the middle of a sentence, so that the last paragraph may be longer than what was read here.',
  ],
  ...changes,
});

test('it says what the resolution is, and gives each request a line with its date in figures and words', () => {
  expect(resolutionPage(reading(), NARROW).split('\n')).toEqual([
    'A/RES/66/183  International cooperation against the world drug problem',
    'General Assembly, 66th session, adopted Mon 19 Dec 2011',
    '2 paragraphs, 2 requests',
    '',
    expect.stringMatching(/^Para\. +Kind +Who must act +Due +What$/),
    expect.stringMatching(/^14 \(b\) \? +request +Commission on.*… +encourages: con.*…$/),
    expect.stringMatching(/^37 +report +Secretary-Gener.*… +18 Sep 2012, 67th session +report on the.*…$/),
    '',
    '? read from a form that is not quite known: please check',
    '',
    '! The text ends in the middle of a sentence, so that the last paragraph may be',
    '  longer than what was read here.',
    '',
  ]);
});

test('its lines fit 80 columns', () => {
  for (const line of resolutionPage(reading(), NARROW).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('a resolution that names nothing of itself is called by its file, and one without requests says so', () => {
  const page = resolutionPage(
    reading({ symbol: null, title: null, organ: null, session: null, adopted: null, requests: [] }),
    NARROW,
  );
  expect(page).toMatch(/^A_RES_66_183\.txt\n2 paragraphs, 0 requests\n\nIt asks nothing of anybody\./);
});
