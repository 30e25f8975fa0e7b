/** What single sentences ask, as a coordinator would mark them. */
import { readResolution } from '../../../domain/resolution/index.ts';

const preamble = '66/300. A title\n\nThe General Assembly,\n\nRecalling its resolution 65/1,\n\n';
const read = (...paragraphs: string[]) =>
  readResolution(
    preamble + paragraphs.map((text, i) => (text.startsWith('(') ? text : `${i + 1}. ${text}`)).join('\n\n'),
  ).requests;
const session = (body: string, number: number) => ({ type: 'session', body, session: number });

test('a report is asked of the one named, for the organ named, at the session named', () => {
  expect(
    read(
      'Requests the Secretary-General to submit to the General Assembly at its sixty-seventh session a report on the implementation of the present resolution.',
    ),
  ).toMatchObject([
    {
      kind: 'report',
      verb: 'requests',
      strength: 'directive',
      addressees: ['Secretary-General'],
      recipient: 'General Assembly',
      due: [session('General Assembly', 67)],
      deliverable: 'report on the implementation of the present resolution',
      quote: 'at its sixty-seventh session',
      confidence: 'high',
    },
  ]);
});

test('a sentence that asks for work and for a report on it gives both', () => {
  const found = read(
    'Requests the Secretary-General to continue his efforts and to report thereon to the Assembly at its sixty-eighth session;',
  );
  expect(found.map(({ kind }) => kind)).toEqual(['request', 'report']);
});

test('what is prepared and then presented is one report, with the time of its presentation', () => {
  expect(
    read(
      'Requests the High Commissioner to prepare a study on the matter and to present the study to the Human Rights Council at its fifty-fourth session;',
    ),
  ).toMatchObject([{ kind: 'report', due: [session('Human Rights Council', 54)] }]);
});

test('two documents with times of their own are two reports', () => {
  const found = read(
    'Requests the Office of the United Nations High Commissioner for Human Rights to give the Human Rights Council an oral update at its fifty-sixth session, and a comprehensive report at its fifty-seventh session;',
  );
  expect(found.map(({ due }) => due)).toEqual([
    [session('Human Rights Council', 56)],
    [session('Human Rights Council', 57)],
  ]);
});

test.each([
  [
    'Requests the Secretary-General and the United Nations Office on Drugs and Crime to act;',
    ['Secretary-General', 'United Nations Office on Drugs and Crime'],
  ],
  ['Requests UNODC, upon request, to act;', ['United Nations Office on Drugs and Crime']],
  ['Requests UNODC, within existing resources, to act;', ['United Nations Office on Drugs and Crime']],
  [
    'Requests the Special Rapporteur on the right to development to hold meetings;',
    ['Special Rapporteur on the right to development'],
  ],
  ['Commends the Secretary-General for the savings, and encourages him to find more;', ['Secretary-General']],
  [
    'Requests that the Advisory Committee on Administrative and Budgetary Questions, as appropriate, extend its review;',
    ['Advisory Committee on Administrative and Budgetary Questions'],
  ],
  [
    'Invites the World Health Organization, in consultation with Member States and the World Bank, to act;',
    ['World Health Organization'],
  ],
  [
    'Urges all States, requests the specialized agencies and invites donors to intensify their efforts;',
    ['specialized agencies'],
  ],
  ['Decides that the Office for Disarmament Affairs shall keep the list;', ['Office for Disarmament Affairs']],
  ['The Secretary-General is requested to keep the list;', ['Secretary-General']],
  ['We request the Secretary-General to keep the list.', ['Secretary-General']],
])('who is asked: %s', (sentence, addressees) => {
  expect(read(sentence)[0]?.addressees).toEqual(addressees);
});

test('what only States are asked is not followed, unless an organ is to hear of it', () => {
  expect(read('Calls upon Member States to ratify the Convention;')).toEqual([]);
  expect(read('Urges States parties to the United Nations Convention against Corruption to apply it;')).toEqual([]);
  expect(read('Invites Member States to report to the Economic and Social Council;')).toMatchObject([
    { kind: 'report', addressees: ['Member States'], strength: 'hortatory' },
  ]);
});

test('sub-paragraphs end the sentence of their chapeau', () => {
  const found = read(
    'Requests the Secretary-General:',
    '(a) To appoint an expert;',
    '(b) To brief the Assembly yearly;',
  );
  expect(found.map(({ paragraph, kind, recurrence }) => [paragraph, kind, recurrence])).toEqual([
    ['1 (a)', 'request', null],
    ['1 (b)', 'report', 'annual'],
  ]);
});

test('below a report, what the report is to hold is not asked again', () => {
  const found = read(
    'Requests the Secretary-General to submit to the Assembly a report including:',
    '(a) A clear definition;',
    '(b) Measures taken;',
  );
  expect(found.map(({ paragraph }) => paragraph)).toEqual(['1']);
});

test.each([
  ['Decides to include in the provisional agenda of its sixty-eighth session the item entitled “A, to B”;', 'agenda'],
  ['Decides to continue consideration of the question at its sixty-eighth session;', 'agenda'],
  ['Decides to convene a high-level meeting on 22 and 23 September 2012;', 'event'],
  ['Decides that the Summit will be held in New York on 18 September 2013;', 'event'],
])('what an organ decides: %s', (sentence, kind) => {
  expect(read(sentence)).toMatchObject([{ kind, verb: 'decides', addressees: ['General Assembly'] }]);
});

test.each([
  ['within 120 days', [{ type: 'relative', text: 'within 120 days' }], null],
  ['by the end of 2012', [{ type: 'date', date: '2012-12-31' }], null],
  ['no later than April 2013', [{ type: 'date', date: '2013-04' }], null],
  [
    'at its sixty-seventh and sixty-ninth sessions',
    [session('General Assembly', 67), session('General Assembly', 69)],
    null,
  ],
  ['on a biennial basis', [], 'biennial'],
  ['every six months', [], 'every 6 months'],
])('when: %s', (words, due, recurrence) => {
  expect(read(`Requests the Secretary-General to report to the General Assembly ${words};`)).toMatchObject([
    { due, recurrence },
  ]);
});

test('a decision, told in the past, asks all the same', () => {
  const { symbol, adopted, requests } = readResolution(
    '67/547. A report\n\nAt its 61st plenary meeting, on 21 December 2012, the General Assembly took note of the report, and requested the Secretary-General to report to it at its sixty-eighth session.',
  );
  expect({ symbol, adopted }).toEqual({ symbol: 'A/DEC/67/547', adopted: '2012-12-21' });
  expect(requests).toMatchObject([{ kind: 'report', due: [session('General Assembly', 68)] }]);
});

test('other mandates that a sentence speaks of are told as they are written', () => {
  const [found] = read(
    'Requests the Secretary-General, pursuant to paragraph 3 of resolution 64/182, to act on the proposals requested in paragraph 12 above, and in resolutions 65/1 and 1803 (XVII);',
  );
  expect(found?.references).toEqual([
    'paragraph 3 of resolution 64/182',
    'paragraph 12 above',
    'resolutions 65/1 and 1803 (XVII)',
  ]);
});
