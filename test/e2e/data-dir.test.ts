/** A data directory that the program can't use is refused before anything starts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, mandates } from './program.ts';

const folder = aFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const upOn = async (dataDir: string, ...words: string[]): Promise<string> => {
  const { code, out, err } = await mandates(['up', '--json', '--data-dir', dataDir, ...words]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  return err.trimEnd();
};

test('a data directory of an older version says which, and what to do', async () => {
  writeFileSync(join(folder, 'data-dir.json'), JSON.stringify({ layout: 0, asOf: null, clockShift: 0 }));
  expect(await upOn(folder)).toBe(
    `${folder} has layout 0, and this program has layout 1: use the program that made it, or another --data-dir`,
  );
});

test('one whose description can’t be read is left as it is', async () => {
  writeFileSync(join(folder, 'data-dir.json'), '{"layout": 1');
  expect(await upOn(folder)).toMatch(/has a layout that can’t be read.* use the program that made it/);
});

test('servers’ data of an unknown program are not touched', async () => {
  const foreign = join(folder, 'foreign');
  mkdirSync(join(foreign, 'postgres'), { recursive: true });
  expect(await upOn(foreign)).toBe(`${foreign} holds postgres of an unknown version: use another --data-dir`);
});

test('a file is no data directory', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect((await upOn(file)).split('\n')).toHaveLength(1);
});

test('one that was begun as of another day stays so', async () => {
  const begun = { layout: 1, asOf: '2011-12-19', clockShift: -470_000_000_000, password: 'secret' };
  writeFileSync(join(folder, 'data-dir.json'), JSON.stringify(begun));
  expect(await upOn(folder, '--as-of', '2012-01-02')).toBe(
    `${folder} was begun as of 2011-12-19, and stays so: leave --as-of out, or use another --data-dir`,
  );
});
