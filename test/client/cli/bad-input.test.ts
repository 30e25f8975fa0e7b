import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mandates } from './run-cli.ts';
import { flawsIn } from './schemas.ts';

const SAMPLE = 'examples/A_RES_66_183.txt';
const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('blank.txt'), ' \n\t\n');
  writeFileSync(at('latin.txt'), Buffer.from('R\xe9solution 66/183', 'latin1'));
  writeFileSync(at('binary.txt'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0x00, 0x08]));
  writeFileSync(at('utf16.txt'), Buffer.from('\ufeffResolution 66/183', 'utf16le'));
  writeFileSync(at('huge.txt'), Buffer.alloc(10_000_001, 'a'));
  writeFileSync(at('recipe.txt'), 'Take two eggs, and beat them.\n');
  writeFileSync(at('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  mkdirSync(at('folder.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const BAD: [name: string, says: RegExp][] = [
  ['missing.txt', /there is no such file$/],
  ['empty.txt/below.txt', /there is no such file$/],
  ['folder.txt', /is a folder, not a file$/],
  ['empty.txt', /is empty$/],
  ['blank.txt', /is empty$/],
  ['latin.txt', /is not text in UTF-8$/],
  ['binary.txt', /is not text in UTF-8$/],
  ['utf16.txt', /is not text in UTF-8$/],
  ['huge.txt', /is larger than any resolution/],
  ['recipe.txt', /recipe\.txt: .+/],
  ['picture.png', /is not one of the kinds that can be read: \.txt, \.docx, \.pdf, \.html, \.htm$/],
];

describe.each(['read', 'plan'])('mandates %s', (command) => {
  test.each(BAD)('refuses %s with one line that names the file', async (name, says) => {
    const { code, out, err } = await mandates([command, at(name)]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err.trimEnd()).toMatch(says);
    expect(err).toContain(at(name));
  });
});

test('a file that may not be read says so', async () => {
  if (process.getuid?.() === 0) return; // root reads everything
  writeFileSync(at('secret.txt'), 'x');
  chmodSync(at('secret.txt'), 0);
  expect((await mandates(['read', at('secret.txt')])).err).toContain('permission denied');
});

test('a bad file among good ones is told, and the others are still read, in their order', async () => {
  const { code, out, err } = await mandates(['read', '--json', SAMPLE, at('empty.txt'), SAMPLE]);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; error?: string; symbol?: string });
  expect(code).toBe(1);
  expect(lines.map(({ symbol, error }) => symbol ?? error)).toEqual(['A/RES/66/183', 'is empty', 'A/RES/66/183']);
  expect(lines.flatMap((line) => flawsIn('read', line))).toEqual([]);
  const told = err
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('Reading'));
  expect(told).toEqual([`${at('empty.txt')}: is empty`]);
});

test('--debug adds the stack to the line', async () => {
  const { err } = await mandates(['start', at('missing.yaml'), '--debug']);
  expect(err).toMatch(/there is no such file\nBadFile: .*\n +at /);
});

test('without --debug nobody sees a stack', async () => {
  const { code, err } = await mandates(['start', at('missing.yaml')]);
  expect(code).toBe(1);
  expect(err).toBe(`${at('missing.yaml')}: there is no such file\n`);
});
