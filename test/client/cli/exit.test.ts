import { BadFile } from '../../../config/bad-file.ts';
import { exitCodeOf, lineOf, traceOf } from '../../../client/cli/exit.ts';
import { Refused, ServerUnreachable } from '../../../client/failures.ts';
import { RegistryUnreachable } from '../../../registry/index.ts';

const REFUSAL = new Refused('NotYours', 'officer does not hold clear: chief does');

test('a server that does not answer ends with 3, and its line says how to start it', () => {
  const failures = [
    new ServerUnreachable('Temporal does not answer at 127.0.0.1:7233: start it with "npx mandates up"'),
    new RegistryUnreachable('postgres://127.0.0.1:5432', new Error('ECONNREFUSED')),
  ];
  for (const failure of failures) {
    expect(exitCodeOf(failure)).toBe(3);
    expect(lineOf(failure)).toContain('start it with "npx mandates up"');
  }
});

test('a refusal and a bad file end with 1, in their own words', () => {
  expect(exitCodeOf(REFUSAL)).toBe(1);
  expect(lineOf(REFUSAL)).toBe('officer does not hold clear: chief does');
  const bad = new BadFile('plan.yaml', [
    'plan.yaml:3: due: expected a day like 2012-09-18',
    'plan.yaml:9: office: expected a text',
  ]);
  expect(exitCodeOf(bad)).toBe(1);
  expect(lineOf(bad)).toBe('plan.yaml:3: due: expected a day like 2012-09-18 (and 1 more)');
});

test('a fault of the program is one line that tells how to see more', () => {
  const fault = new TypeError('x is not\na function');
  expect(exitCodeOf(fault)).toBe(1);
  expect(lineOf(fault)).toBe('mandates failed: x is not a function (say it again with --debug to see where)');
});

test('the trace holds the causes too', () => {
  expect(traceOf(new Error('outer', { cause: new Error('inner') }))).toMatch(/outer[^]*caused by Error: inner/);
});
