import { csvOf, fileOf, problemsIn, read, REPORT } from './a-table.ts';

test('a line becomes a mandate at its stage, with what was done before, by whom, when and with what', async () => {
  const [line] = await read(fileOf(csvOf({ ...REPORT, note: 'a slot on 10 July', 'submit due': '2012-07-06' })));
  expect(line).toMatchObject({
    id: 'A/RES/66/183/37',
    is: 'ready',
    input: {
      resolution: 'A/RES/66/183',
      paragraph: '37',
      due: { day: '2012-09-18', derivation: 'as it was imported' },
      dates: { submit: '2012-07-06' },
      people: { chief: ['chief'], 'focal-point': ['officer'], documents: ['documents'] },
      startedBy: { person: 'coordinator', channel: 'import' },
      past: {
        done: [
          { stage: 'assign', on: '2011-12-21', by: ['chief'], evidence: [] },
          { stage: 'draft', on: '2012-06-25', by: ['officer'], evidence: ['draft/1'] },
        ],
        stage: 'clear',
        since: '2012-06-25',
        clearedBy: [],
        note: 'a slot on 10 July',
      },
    },
  });
});

test('people of its own columns go before those of its office; several are set apart by semicolons', async () => {
  const [line] = await read(fileOf(csvOf({ ...REPORT, chief: 'vienna-chief; head', 'draft evidence': 'a; b' })));
  expect(line).toMatchObject({
    input: {
      people: { chief: ['vienna-chief', 'head'], head: ['head'] },
      past: { done: [{}, { evidence: ['a', 'b'] }] },
    },
  });
});

test('blanks in a paragraph do not stand in the id, and an id of its own is kept', async () => {
  const rows = [
    { ...REPORT, paragraph: '14 (b)' },
    { ...REPORT, id: 'A/RES/66/183/6#2' },
  ];
  const lines = await read(fileOf(csvOf(...rows)));
  expect(lines.map(({ id }) => id)).toEqual(['A/RES/66/183/14(b)', 'A/RES/66/183/6#2']);
});

test('what is closed is left out', async () => {
  expect(await read(fileOf(csvOf({ ...REPORT, stage: 'closed' })))).toEqual([
    { line: 2, id: 'A/RES/66/183/37', is: 'closed' },
  ]);
});

test('a mandate that stands there twice is wrong the second time', async () => {
  const [first, second] = await read(fileOf(csvOf(REPORT, REPORT)));
  expect(first?.is).toBe('ready');
  expect(second).toMatchObject({ is: 'wrong', problems: ['id: A/RES/66/183/37 stands on line 2 already'] });
});

test.each<[Record<string, string>, string]>([
  [{ title: '' }, 'title: expected a text, found nothing'],
  [{ kind: 'letter' }, 'kind: expected report or event or agenda or request'],
  [{ due: '18/9/2012' }, 'due: expected a day like 2012-09-18, found "18/9/2012"'],
  [{ procedure: 'memo' }, 'procedure: there is none called "memo"; there are agenda, event, report, request, views'],
  [
    {
      office: 'nowhere',
      chief: 'chief',
      head: 'head',
      documents: 'documents',
      coordinator: 'coordinator',
      'focal-point': 'officer',
    },
    'there is no office "nowhere" in the directory',
  ],
  [{ chief: 'nobody' }, 'there is no person "nobody" in the directory'],
  [{ 'draft by': 'nobody' }, 'draft by: there is no person "nobody" in the directory'],
  [
    { stage: 'print' },
    'stage: the procedure report has no stage "print"; its stages are assign, draft, clear, submit, issue, consider; or it is closed',
  ],
  [{ 'assign done': '' }, 'assign done: expected the day on which it was done, for clear is open'],
  [{ 'draft done': '2012-13-01' }, 'draft done: expected a day like 2012-09-18, found "2012-13-01"'],
  [{ 'draft done': '2012-07-10' }, 'draft done: Tue 10 Jul 2012 has not come yet'],
  [{ 'draft done': '2011-12-01' }, 'draft done: Thu 1 Dec 2011 lies before "assign done", Wed 21 Dec 2011'],
  [{ since: '2012-06-20' }, 'since: Wed 20 Jun 2012 lies before "draft done", Mon 25 Jun 2012'],
  [{ 'submit done': '2012-06-26' }, "submit done: it can't be done yet, for clear is open"],
  [{ 'hold done': '2012-06-26' }, 'hold done: the procedure report has no such stage'],
  [
    { stage: 'consider', 'clear done': '2012-06-26', 'submit done': '2012-06-26', 'issue done': '2012-06-26' },
    'issue evidence: expected the symbol of a document, or a link',
  ],
  [{ answered: 'Austria' }, 'answered: no answers are gathered in clear'],
  [{ 'cleared by': 'documents' }, 'cleared by: documents is none of those who clear it (chief, head)'],
  [{ 'cleared by': 'chief; head' }, 'cleared by: clear is done by that, and the stage after it is open'],
  [{ stage: 'draft', 'draft done': '', 'cleared by': 'chief' }, 'cleared by: draft is no clearance'],
])('%j: %s', async (otherwise, problem) => {
  expect(await problemsIn(otherwise)).toEqual([problem]);
});
