import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDirectory } from '../../config/directory.ts';
import { BadFile } from '../../config/yaml.ts';

const SHIPPED = readFileSync('config/directory.yaml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'directory-'));

/** The shipped directory, in which the chief says more of themselves. */
const withChief = (more: string): string => {
  const file = join(folder, 'directory.yaml');
  writeFileSync(file, SHIPPED.replace(/({ id: chief,.*?) }/, `$1, ${more} }`));
  return file;
};

const problemWith = (more: string): string => {
  try {
    readDirectory(withChief(more));
  } catch (error) {
    if (error instanceof BadFile) return error.problems.join('; ');
    throw error;
  }
  return 'none';
};

test('a person may have a deputy, absences, and a choice of when digests come', () => {
  const mail = 'mail: { hour: 14, days: [Monday, Thursday], paused-through: "2012-01-06" }';
  const absences = 'absences: [{ from: "2012-07-02", to: "2012-07-13", deputy: officer }]';
  const { people } = readDirectory(withChief(`deputy: head, ${mail}, ${absences}`));
  expect(people.find(({ id }) => id === 'chief')).toMatchObject({
    deputy: 'head',
    mail: { hour: 14, days: [1, 4], pausedThrough: '2012-01-06' },
    absences: [{ from: '2012-07-02', to: '2012-07-13', deputy: 'officer' }],
  });
});

test.each([
  ['deputy: nobody', 'people[2].deputy: expected another person of this file, "nobody" is none'],
  ['deputy: chief', 'people[2].deputy: expected another person of this file, "chief" is none'],
  ['mail: { hour: 3 }', 'people[2].mail.hour: expected a full hour from 8 to 17'],
  ['mail: { days: [Sunday] }', 'people[2].mail.days[0]: expected'],
  ['absences: [{ from: "2012-07-13", to: "2012-07-02" }]', 'people[2].absences[0].to: expected a last day that is not'],
  ['absences: [{ from: July, to: "2012-07-02" }]', 'people[2].absences[0].from: expected a day like 2012-09-18'],
])('%s is told by line and field', (more, problem) => {
  expect(problemWith(more)).toContain(problem);
  expect(problemWith(more)).toMatch(/directory\.yaml:\d+: /);
});
