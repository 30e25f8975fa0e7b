import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { BadFile, parseYaml, readYaml } from '../../config/yaml.ts';

const Office = z.strictObject({
  name: z.string(),
  floor: z.number().int(),
  opens: z.union([z.strictObject({ at: z.number() }), z.literal('always')]).optional(),
});
const Offices = z.strictObject({ offices: z.array(Office) });

const problemsOf = (text: string): readonly string[] => {
  try {
    parseYaml(text, 'offices.yaml', Offices);
  } catch (error) {
    if (error instanceof BadFile) return error.problems;
    throw error;
  }
  return [];
};

test('a good file gives its content', () => {
  expect(parseYaml('offices:\n  - name: Vienna\n    floor: 3\n', 'offices.yaml', Offices)).toEqual({
    offices: [{ name: 'Vienna', floor: 3 }],
  });
});

test('a wrong value is told by file, line, field and what was expected', () => {
  expect(problemsOf('offices:\n  - name: Vienna\n    floor: third\n')).toEqual([
    'offices.yaml:3: offices[0].floor: expected a number, found "third"',
  ]);
});

test('a missing field is told at the entry that lacks it', () => {
  expect(problemsOf('offices:\n  - name: Vienna\n    floor: 3\n  - name: Geneva\n')).toEqual([
    'offices.yaml:4: offices[1].floor: expected a number, found nothing',
  ]);
});

test('a field that does not exist is told at its own line', () => {
  expect(problemsOf('offices:\n  - name: Vienna\n    floor: 3\n    colour: blue\n')).toEqual([
    'offices.yaml:4: offices[0]: there is no field "colour" here',
  ]);
});

test('of several forms, the nearest one is explained', () => {
  expect(problemsOf('offices:\n  - name: Vienna\n    floor: 3\n    opens: { at: noon }\n')).toEqual([
    'offices.yaml:4: offices[0].opens.at: expected a number, found "noon"',
  ]);
});

test('all problems are listed, and the message stays one line', () => {
  const read = () => parseYaml('offices:\n  - floor: x\n  - name: 7\n', 'offices.yaml', Offices);
  expect(read).toThrow('offices.yaml:2: offices[0].name: expected a text, found nothing (and 3 more)');
});

test('a text that is no YAML names the line', () => {
  expect(problemsOf('offices:\n  - name: "Vienna\n')[0]).toMatch(/^offices\.yaml:\d+: not valid YAML: /);
  expect(problemsOf('offices: []\noffices: []\n')[0]).toMatch(/^offices\.yaml:2: not valid YAML: .*unique/);
});

test('an empty file says what should be in it', () => {
  expect(problemsOf('')).toEqual(['offices.yaml:1: the file: expected fields with values, found nothing']);
});

test('anchors that multiply without end are refused', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    .concat('bcdefgh'.split('').map((key, n) => `${key}: &${key} [${Array(10).fill(`*${'abcdefg'[n]}`).join(', ')}]`))
    .join('\n');
  expect(problemsOf(bomb)[0]).toMatch(/^offices\.yaml:1: not valid YAML/);
});

test('a file that is missing, a folder, or no text is named with its fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yaml-'));
  const bytes = join(folder, 'bytes.yaml');
  writeFileSync(bytes, Buffer.from([0xff, 0xfe, 0x00, 0x80]));
  expect(() => readYaml(join(folder, 'none.yaml'), Offices)).toThrow(/none\.yaml: there is no such file$/);
  expect(() => readYaml(folder, Offices)).toThrow(/is a folder, not a file$/);
  expect(() => readYaml(bytes, Offices)).toThrow(/bytes\.yaml: is not text in UTF-8$/);
});
