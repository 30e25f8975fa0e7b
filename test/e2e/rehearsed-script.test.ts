/** A rehearsal of what somebody wrote down, with the real program: as lines, and as a page. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { TimelineEntry } from '../../client/rehearsal/timeline.ts';
import { flawsIn } from '../client/cli/schemas.ts';
import { aFolder, json, mandates } from './program.ts';

jest.setTimeout(180_000);

const folder = aFolder();
const [plan, script, page] = ['plan.yaml', 'script.yaml', 'page.html'].map((name) => join(folder, name)) as [
  ...[string, string, string],
];

beforeAll(async () => {
  await mandates(['plan', 'examples/A_RES_66_183.txt', '--as-of', '2011-12-19', '-o', plan]);
  const [head = '', ...entries] = readFileSync(plan, 'utf8').split(/^(?= {2}- id: )/m);
  writeFileSync(plan, [head, ...entries.filter((entry) => entry.includes('id: A/RES/66/183/37\n'))].join(''));
  const forgotten = '  - { when: 2012-06-29, who: documents, does: complete, mandate: A/RES/66/183/37 }\n';
  writeFileSync(script, `${readFileSync('examples/scenario.yaml', 'utf8')}${forgotten}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what is written down happens, each act on its day; what is not taken is told; the page shows every mail', async () => {
  const words = ['rehearse', plan, '--as-of', '2011-12-19', '--scenario', script, '--html', page];
  const lines = await json<TimelineEntry>(words);
  expect(lines.flatMap((line) => flawsIn('rehearse', line))).toEqual([]);
  const acts = lines.flatMap((line) =>
    line.type === 'event' && line.at.startsWith('2012-06') && !['reminded', 'opened'].includes(line.event)
      ? [`${line.at.slice(0, 16)} ${line.event} ${line.by}`]
      : [],
  );
  expect(acts).toEqual([
    '2012-06-18T10:00 extension-asked officer',
    '2012-06-19T15:30 rescheduled chief',
    '2012-06-27T08:00 completed officer',
    '2012-06-28T10:00 returned chief',
    '2012-06-29T08:00 completed officer',
  ]);
  expect(lines.filter(({ type }) => type === 'refusal')).toEqual([
    expect.objectContaining({ at: '2012-06-29T10:00:00-04:00', by: 'documents', action: 'complete' }),
  ]);
  const mails = lines.filter(({ type }) => type === 'mail').length;
  const html = readFileSync(page, 'utf8');
  expect(html.match(/<iframe /g)).toHaveLength(mails);
  expect(html.match(/class="letter"/g)).toHaveLength(mails);
  expect(html).toContain('Shorten the part on precursors.');
});
