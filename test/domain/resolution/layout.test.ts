/** Where the paragraphs of a text are, whatever form it comes in. */
import { NotAResolution, readResolution } from '../../../domain/resolution/index.ts';

const numbers = (text: string) =>
  readResolution(text)
    .paragraphs.filter(({ kind }) => kind === 'operative')
    .map(({ number }) => number);
const after = (head: string) => (text: string) =>
  numbers(`${head}\n\nThe General Assembly,\n\nRecalling its resolution,\n\n${text}`);
const of = after('66/300. A title');

test('paragraphs and sub-paragraphs to any depth, on lines and on one line', () => {
  const lines =
    '1. Requests the Secretary-General:\n(a) To act on:\n(i) Peace;\n(ii) Security;\n(b) To report;\n2. Decides to act.';
  const expected = ['1', '1 (a)', '1 (a) (i)', '1 (a) (ii)', '1 (b)', '2'];
  expect(of(lines)).toEqual(expected);
  expect(of(lines.replaceAll('\n', ' '))).toEqual(expected);
});

test('after (z) comes (aa), on the same level', () => {
  const letters = Array.from({ length: 26 }, (_, i) => `(${String.fromCharCode('a'.charCodeAt(0) + i)}) To act;`);
  expect(of(['1. Urges States:', ...letters, '(aa) To act;', '(bb) To act.'].join('\n')).slice(-2)).toEqual([
    '1 (aa)',
    '1 (bb)',
  ]);
});

test.each([
  ['a footnote mark', '1. Notes the report; 3/ 2. Decides to act; 3. Decides to go on.'],
  ['a page head', '1. Notes the report; 128 General Assembly—Thirtieth Session 2. Endorses it; 3. Decides to go on.'],
  ['a heading', '1. Notes the report; Follow-up to the Conference 2. Endorses it; 3. Decides to go on.'],
  [
    'numbers cited',
    '1. Notes paragraph 2. of the report; 2. Endorses it, as in paragraph 3 of it; 3. Decides to go on.',
  ],
  ['quoted numbers', '1. Notes the item “1. First; 2. Second”; 2. Endorses it; 3. Decides to go on.'],
])('%s does not confuse the count', (_, text) => {
  expect(of(text)).toEqual(['1', '2', '3']);
});

test('the paragraphs of an annex are not those of the resolution, and a warning says so', () => {
  const read = readResolution(
    '66/300. A title\n\nThe General Assembly,\n\n1. Adopts the rules annexed;\n\n2. Decides to act.\n\n5th plenary meeting\n1 December 2011\n\nAnnex\n\nRules of procedure\n\n1. The rules apply.\n\n2. They end.',
  );
  expect(read.paragraphs.filter(({ kind }) => kind === 'operative')).toHaveLength(2);
  expect(read.warnings).toEqual(['An annex follows; its paragraphs are not read as those of the resolution.']);
});

test.each([
  ['66/183. A title', 'The General Assembly', { symbol: 'A/RES/66/183', session: 66 }],
  ['1803 (XVII). A title', 'The General Assembly', { symbol: 'A/RES/1803(XVII)', session: 17 }],
  ['ES-10/21. A title', 'The General Assembly', { symbol: 'A/RES/ES-10/21', session: null }],
  ['2013/7. A title', 'The Economic and Social Council', { symbol: 'E/RES/2013/7', session: null }],
  ['31/6. A title', 'The Human Rights Council', { symbol: 'A/HRC/RES/31/6', session: 31 }],
])('the head %s of %s', (head, organ, expected) => {
  expect(readResolution(`${head}\n\n${organ},\n\n1. Decides to act.`)).toMatchObject({ ...expected, title: 'A title' });
});

test('a Security Council resolution has the number and the day that stand above it', () => {
  expect(
    readResolution(
      'Resolution 2149 (2014)\n\nAdopted by the Security Council at its 7153rd meeting, on 10 April 2014\n\nThe Security Council,\n\n1. Decides to act.',
    ),
  ).toMatchObject({ symbol: 'S/RES/2149(2014)', organ: 'Security Council', adopted: '2014-04-10' });
});

test('hyphens that an export lost are put back', () => {
  const { paragraphs } = readResolution(
    '66/300. A title The General Assembly, 1. Requests the SecretaryGeneral to report at its sixtyseventh session on followup.',
  );
  expect(paragraphs.at(-1)?.text).toBe(
    'Requests the Secretary-General to report at its sixty-seventh session on follow-up.',
  );
});

test.each(['', '\u0000\u0000', 'A letter.', 'Dear Sir, 1. Requests for help'])(
  '%j is no resolution, and is said to be none',
  (text) => {
    expect(() => readResolution(text)).toThrow(NotAResolution);
  },
);
