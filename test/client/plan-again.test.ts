/** `mandates plan FILE -o PLAN`, over a plan that its coordinator has edited. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mandates } from './cli/run-cli.ts';

const HEAD = `Resolution adopted by the General Assembly on 19 December 2011

66/999. Gardens of the United Nations

The General Assembly,

Recalling its resolution 65/999,

`;

const PARAGRAPHS = [
  'Requests the United Nations Office on Drugs and Crime to water the gardens;',
  'Invites the Economic and Social Council to devote a meeting to gardens;',
  'Requests the Secretary-General to submit to the General Assembly at its sixty-seventh session a report on the implementation of the present resolution.',
];

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'plan-again-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const text = () => readFileSync(at('plan.yaml'), 'utf8');
const edit = (was: string | RegExp, is: string) => {
  expect(text()).toMatch(was);
  writeFileSync(at('plan.yaml'), text().replace(was, is));
};

const plan = async (paragraphs = PARAGRAPHS, head = HEAD) => {
  writeFileSync(at('resolution.txt'), head + paragraphs.map((each, index) => `${index + 1}. ${each}`).join('\n\n'));
  const common = ['--as-of', '2011-12-19', '--data-dir', at('data')];
  return mandates(['plan', at('resolution.txt'), '-o', at('plan.yaml'), ...common]);
};

test('edits and comments stay, and to run it again changes nothing', async () => {
  await plan();
  edit('due: 2012-09-18', 'due: 2012-10-10 # the day of the item, says Mei');
  edit(/follow: yes( # "invites")/, 'follow: no$1');
  edit('# 1. Requests the United', '# Ask Vienna first.\n  # 1. Requests the United');
  const edited = text();
  const { err } = await plan();
  expect(text()).toBe(edited);
  expect(err).toContain('with your edits kept: 3 requests, 2 to be followed');
  expect(err).toContain('Differs: A/RES/66/999/3: due: 2012-10-10 in the plan, 2012-09-18 as it is read now');
  expect(readdirSync(folder)).not.toContain('plan.yaml.old');
});

test('an entry that was taken out stays out', async () => {
  await plan();
  edit(/ {2}# 2\. Invites[^]*?(?=\n\n {2}# 3\.)/, '');
  const { err } = await plan();
  expect(err).toContain('Taken out by you, and left out: A/RES/66/999/2');
  expect(text()).not.toContain('id: A/RES/66/999/2');
});

test('a request that is new stands in its place, and is said to be new', async () => {
  await plan(PARAGRAPHS.slice(0, 2));
  edit('due: null', 'due: 2012-03-01');
  const { err } = await plan();
  expect(err).toContain('New: A/RES/66/999/3');
  expect(text()).toMatch(
    /id: A\/RES\/66\/999\/2[^]*# New: this request was not found before\.\n[^]*id: A\/RES\/66\/999\/3/,
  );
  expect(text()).toContain('due: 2012-03-01');
});

test('a request that is new at the beginning comes first', async () => {
  await plan([PARAGRAPHS[1] ?? '']);
  const renumbered = text().replaceAll('66/999/1', '66/999/2').replace('paragraph: "1"', 'paragraph: "2"');
  writeFileSync(at('plan.yaml'), renumbered);
  await plan();
  const ids = [...text().matchAll(/- id: (\S+)/g)].map(([, id]) => id);
  expect(ids).toEqual(['A/RES/66/999/1', 'A/RES/66/999/2', 'A/RES/66/999/3']);
  expect(text()).toMatch(/# 1\. Invites[^]*id: A\/RES\/66\/999\/2/);
});

test('a request that is gone is kept, and is said to be gone, once', async () => {
  await plan();
  await plan(PARAGRAPHS.slice(0, 2));
  const { err } = await plan(PARAGRAPHS.slice(0, 2));
  expect(err).toContain('No longer found, and kept: A/RES/66/999/3');
  expect(text().match(/# Gone: /g)).toHaveLength(1);
  expect(text()).toContain('id: A/RES/66/999/3');
});

test('a plan with a slip of the pen is refused, not written over', async () => {
  await plan();
  edit('due: 2012-09-18', 'due: 18 September 2012');
  const edited = text();
  const { code, err } = await plan();
  expect(code).toBe(1);
  expect(err).toMatch(/plan\.yaml:\d+: requests\[2\]\.due: expected a day like 2012-09-18\n$/);
  expect(text()).toBe(edited);
});

test('what belongs to another resolution is kept beside the new plan, each under a name of its own', async () => {
  await plan();
  await plan(PARAGRAPHS, HEAD.replace('66/999', '66/998'));
  await plan();
  expect(readdirSync(folder).sort()).toEqual(expect.arrayContaining(['plan.yaml', 'plan.yaml.old', 'plan.yaml.old2']));
  expect(readFileSync(at('plan.yaml.old'), 'utf8')).toContain('id: A/RES/66/999/1');
});

test('an office that was chosen is proposed the next year, for the same addressee and subject', async () => {
  await plan();
  edit('office: unodc-vienna', 'office: assembly-affairs');
  await plan();
  rmSync(at('plan.yaml'));
  await plan(PARAGRAPHS, HEAD.replace('66/999', '67/999'));
  expect(text()).toMatch(
    /office: assembly-affairs # .* was chosen for United Nations Office on Drugs and Crime on this subject in A\/RES\/66\/999/,
  );
  rmSync(at('plan.yaml'));
  await plan(PARAGRAPHS, HEAD.replace('Gardens', 'Oceans'));
  expect(text()).toContain('office: unodc-vienna');
});
