import { mandates } from './run-cli.ts';
import { flawsIn } from './schemas.ts';

const SAMPLE = 'examples/A_RES_66_183.txt';
const ESCAPE = '\u001b';

interface Line {
  file: string;
  paragraphs: { number: string; kind: string }[];
  requests: { id: string; kind: string; addressees: string[]; dueDate: string | null; quote: string }[];
}

test('the sample is printed as one line of JSON that fits the schema', async () => {
  const { code, out, err } = await mandates(['read', '--json', SAMPLE]);
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  expect(flawsIn('read', JSON.parse(out))).toEqual([]);
});

test("its paragraph 37 is the Secretary-General's report, due when the sixty-seventh session opens", async () => {
  const { file, paragraphs, requests } = JSON.parse((await mandates(['read', '--json', SAMPLE])).out) as Line;
  expect(file).toBe('A_RES_66_183.txt');
  expect(paragraphs.filter(({ kind, number }) => kind === 'operative' && !number.includes('('))).toHaveLength(37);
  expect(requests.find(({ id }) => id === 'A/RES/66/183/37')).toMatchObject({
    kind: 'report',
    addressees: ['Secretary-General'],
    dueDate: '2012-09-18',
    quote: 'at its sixty-seventh session',
  });
});

test('for people it is a page within 80 columns, without colours where it goes into a pipe', async () => {
  const { out } = await mandates(['read', SAMPLE]);
  expect(out).toMatch(/^A\/RES\/66\/183 {2}International cooperation against the world drug problem\n/);
  expect(out).toMatch(/^37 +report +Secretary-General +18 Sep 2012, 67th session/m);
  expect(out).not.toContain(ESCAPE);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('on a terminal it is coloured', async () => {
  const { out } = await mandates(['read', SAMPLE], { isTTY: true, columns: 100 });
  expect(out).toContain(`${ESCAPE}[1mA/RES/66/183`);
});
