/** `mandates read` as a program, on more files than one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'reading-many-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SAMPLES = 'test/client/formats/samples';

const read = (files: string[], ...node: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, 'bin/mandates.mjs', 'read', '--json', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, NODE_OPTIONS: '', IMPORTS: join(folder, 'imports') },
    },
  );
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, lines, answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
};

test('hundreds of files come in their order, and a bad one among them keeps none of the others back', () => {
  const bad = join(folder, 'bad.docx');
  writeFileSync(bad, 'no archive');
  const texts = Array.from({ length: 270 }, (_, index) =>
    index % 9 ? 'examples/A_RES_66_183.txt' : `${SAMPLES}/A_RES_68_234.txt`,
  );
  const files = [...texts.slice(0, 150), bad, ...texts.slice(150)];
  const { status, stderr, lines, answers } = read(files);
  expect(status).toBe(1);
  expect(answers.map(({ file }) => file)).toEqual(files.map((file) => file.split('/').at(-1)));
  expect(answers[150]).toEqual({ file: 'bad.docx', error: 'is not a Word document, or a broken one' });
  expect(stderr).toContain(`${bad}: is not a Word document, or a broken one\n`);
  expect(new Set(lines).size).toBe(3);
});

test('the same file reads the same whether alone or among many', () => {
  const pdfs = Array.from({ length: 25 }, () => `${SAMPLES}/S_RES_2682.pdf`);
  expect(new Set(read(pdfs).lines)).toEqual(new Set(read(pdfs.slice(0, 1)).lines));
});

test('to read a text loads no server’s client, no database and no library for another format', () => {
  read(['examples/A_RES_66_183.txt'], '--import', './test/client/record-imports.mjs');
  const imports = readFileSync(join(folder, 'imports'), 'utf8');
  expect(imports).toContain('/dist/domain/resolution/');
  expect(imports).not.toMatch(/@temporalio|node_modules\/(?:pg|kysely|nodemailer|unpdf|htmlparser2|fflate)\b/);
});
