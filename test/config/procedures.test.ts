import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProcedures } from '../../config/procedures.ts';

const shipped = (name: string): string => readFileSync(`config/procedures/${name}.yaml`, 'utf8');

const withReport = (text: string): string => {
  const dir = mkdtempSync(join(tmpdir(), 'procedures-'));
  mkdirSync(join(dir, 'procedures'));
  writeFileSync(join(dir, 'procedures', 'report.yaml'), text);
  return dir;
};

const complaint = (text: string): string => {
  try {
    readProcedures(withReport(text));
  } catch (error) {
    return String(error).replace(/.*procedures\/report/, 'report');
  }
  return 'none';
};

test('the shipped report runs from its assignment to its consideration', () => {
  const report = readProcedures('config').get('report');
  expect(report?.stages.map(({ id, kind }) => `${id} (${kind})`)).toEqual([
    'assign (task)',
    'draft (task)',
    'clear (approval)',
    'submit (task)',
    'issue (milestone)',
    'consider (milestone)',
  ]);
});

test.each([
  [
    'a span that is none',
    ['{ before: 12 weeks }', '{ before: twelve weeks }'],
    /report\.yaml:27: stages\[1\]\.due\.before: expected a span/,
  ],
  [
    'a field that does not exist',
    ['names: focal-point', 'name: focal-point'],
    /report\.yaml:13: .*there is no field "name"/,
  ],
  [
    'a clearance of a later stage',
    ['clears: draft', 'clears: issue'],
    /report\.yaml:\d+: stages\[2\]\.approval\.clears: expected an earlier stage/,
  ],
  [
    'a clearance that says nothing of who clears',
    ['kind: approval', 'kind: task'],
    /stages\[2\]\.approval: expected in a stage of the kind approval/,
  ],
  ['an id that is taken', ['id: submit', 'id: draft'], /stages\[3\]\.id: expected an id of its own/],
  [
    'silence without time to object',
    ['due: { before: 11 weeks }\n    approval:', 'due: { before: 11 weeks }\n    approval:\n      silence: true'],
    /report\.yaml:\d+: stages\[2\]\.due: expected a span after the opening/,
  ],
  [
    'a gathering of answers that says nothing of whose',
    ['kind: milestone', 'kind: responses'],
    /stages\[4\]\.responses: expected in a stage of the kind responses/,
  ],
])('%s is named with its line and field', (_what, [from, to], expected) => {
  expect(complaint(shipped('report').replace(from ?? '', to ?? ''))).toMatch(expected);
});

test.each([...readProcedures('config').values()])(
  'a mandate can carry the procedure $id for as long as it lives',
  (it) => {
    expect(JSON.stringify(it).length).toBeLessThan(5000);
  },
);

test('silence does not end a procedure', () => {
  const text = shipped('report').split('  - id: submit')[0] ?? '';
  const silent = text
    .replace('{ before: 11 weeks }', '{ after: 1 week }')
    .replace('order: in-order', 'order: together\n      silence: true');
  expect(complaint(silent)).toMatch(
    /stages\[2\]\.approval\.silence: expected a stage after it, for silence is no evidence/,
  );
});
