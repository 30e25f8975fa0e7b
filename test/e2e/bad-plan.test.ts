/** Plans that can't be started, on a real registry: a line that says what is wrong, and nothing is started. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFor } from '../../client/planning.ts';
import { openRegistry } from '../../registry/index.ts';
import { DIRECTORY } from '../activities/office.ts';
import { mandates } from '../client/cli/run-cli.ts';
import { freshDatabase, type FreshDatabase } from '../harness/index.ts';
import { aFolder } from './program.ts';

const folder = aFolder();
const file = join(folder, 'plan.yaml');
let database: FreshDatabase;
let yaml: string;

/** It is that day in New York, for the program. */
const todayIs = (day: string): void => {
  process.env.MANDATES_CLOCK_SHIFT = String(Date.parse(`${day}T14:00:00Z`) - Date.now());
};

beforeAll(async () => {
  database = await freshDatabase();
  const registry = await openRegistry(database.url);
  await registry.migrate();
  await registry.applyDirectory(DIRECTORY);
  await registry.close();
  process.env.DATABASE_URL = database.url;
  process.env.TEMPORAL_ADDRESS = '127.0.0.1:9';
  ({ yaml } = await planFor('examples/A_RES_66_183.txt', { asOf: '2011-12-19' }));
  todayIs('2011-12-19');
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** The line that a start of the plan ends with. Temporal is not there: it is never asked. */
const refusalOf = async (text: string): Promise<string> => {
  writeFileSync(file, text);
  const { code, out, err } = await mandates(['start', file, '--json']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  return err.replace(/^.*…\n/gm, '').trimEnd();
};

const lineOf = (words: string): number => yaml.slice(0, yaml.indexOf(words)).split('\n').length;

test('a wrong field is named with its file and line, and what was expected', async () => {
  const line = lineOf('due: 2012-09-18');
  expect(await refusalOf(yaml.replace('due: 2012-09-18', 'due: next autumn'))).toMatch(
    new RegExp(`^${file}:${line}: .*due: .*expected.*day`),
  );
});

test('a field that nobody knows is named too', async () => {
  expect(await refusalOf(yaml.replace('procedure: report', 'proceedure: report'))).toMatch(
    /plan\.yaml:\d+: .*procee?dure/,
  );
});

test('a person, an office and a procedure that are not there are named with the mandate', async () => {
  expect(await refusalOf(yaml.replaceAll('[ head ]', '[ somebody ]'))).toMatch(
    /A\/RES\/66\/183\/37: there is no person "somebody" in the directory/,
  );
  expect(await refusalOf(yaml.replaceAll('office: unodc-new-york', 'office: unodc-paris'))).toMatch(
    /A\/RES\/66\/183\/37: there is no office "unodc-paris" in the directory/,
  );
  expect(await refusalOf(yaml.replaceAll('procedure: report', 'procedure: rapport'))).toMatch(
    /A\/RES\/66\/183\/37: there is no procedure "rapport"/,
  );
});

test('a role that nobody holds is named', async () => {
  expect(await refusalOf(yaml.replaceAll(/^ +documents: .*\n/gm, ''))).toMatch(
    /A\/RES\/66\/183\/37: nobody is named for the role documents/,
  );
});

test('dates that have passed are listed, with what to do about them', async () => {
  todayIs('2012-10-01');
  const line = await refusalOf(yaml);
  todayIs('2011-12-19');
  expect(line).toMatch(/A\/RES\/66\/183\/37 was due on Tue 18 Sep 2012/);
  expect(line).toMatch(/correct the plan, or start it all the same with --allow-past$/);
});

test('none of them has left anything on record', async () => {
  expect(await mandates(['list', '--json'])).toMatchObject({ code: 0, out: '' });
});
