/** A resolution from its text to a report considered by the Assembly, with the program as its users have it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { flawsIn } from '../client/cli/schemas.ts';
import { until } from '../harness/until.ts';
import { received } from './mailbox.ts';
import { commandsOn } from './commands.ts';
import { aFolder, isAlive, mandates, Up } from './program.ts';

const SAMPLE = 'examples/A_RES_66_183.txt';
const ID = 'A/RES/66/183/37';
const dataDir = aFolder();
const plan = join(dataDir, 'plan.yaml');
const here = ['--data-dir', dataDir];
const AS_OF = ['--as-of', '2011-12-19'];
let up: Up;

jest.setTimeout(180_000);

/** Somebody else's program, on the port that the mail catcher would like to have; or one that was there before. */
const somebody = createServer();

beforeAll(async () => {
  await new Promise((resolve) => somebody.once('listening', resolve).once('error', resolve).listen(1080, '127.0.0.1'));
  up = await Up.start(dataDir, ...AS_OF);
});
afterAll(async () => {
  await up.stop('SIGINT');
  somebody.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const { show, list, start, act, lettersOf } = commandsOn(dataDir, { id: ID, plan });

test('“up” says in one line where everything is; a port in use is replaced by a free one', async () => {
  expect(flawsIn('up', up.ready)).toEqual([]);
  expect(up.line.trimEnd().split('\n')).toHaveLength(1);
  expect(up.ready).toMatchObject({ ready: true, dataDir, asOf: '2011-12-19' });
  expect(up.ready.mailbox).not.toContain(':1080');
  for (const page of [up.ready.mailbox, up.ready.temporalUi]) {
    const { status, headers } = await fetch(page, { headers: { accept: 'text/html' } });
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  }
});

test('a second “up” on the same data directory is refused', async () => {
  const { code, err } = await mandates(['up', '--json', ...here]);
  expect(code).toBe(1);
  expect(err.trimEnd()).toMatch(
    /^"mandates up" runs on .* already \(process \d+\): stop it first, or use another --data-dir$/,
  );
});

test('a plan as of the day of adoption follows fifteen requests, and starts each once', async () => {
  const written = await mandates(['plan', SAMPLE, '-o', plan, ...AS_OF]);
  expect(written).toMatchObject({ code: 0 });
  const first = await start();
  expect(first.started).toHaveLength(15);
  expect(first).toMatchObject({ unrecorded: [], already: [] });
  const again = await start();
  expect(again.started).toEqual([]);
  expect(again.already.map(({ id }) => id)).toEqual(first.started);
  expect(again.already.flatMap(({ differences }) => differences)).toEqual([]);
});

test('a plan that was changed after its start says in what it differs, and changes nothing', async () => {
  const text = readFileSync(plan, 'utf8');
  writeFileSync(plan, text.replace('due: 2012-09-18', 'due: 2012-10-01'));
  const { started, already } = await start();
  writeFileSync(plan, text);
  expect(started).toEqual([]);
  expect(already.filter(({ differences }) => differences.length)).toEqual([
    { id: ID, state: 'open', differences: [expect.stringMatching(/2012-09-18.*2012-10-01|18 Sep 2012.*1 Oct 2012/)] },
  ]);
  expect((await show()).due).toBe('2012-09-18');
});

test('lists find them, each as the contract says', async () => {
  const all = await list();
  expect(all.flatMap((line) => flawsIn('list', line))).toEqual([]);
  expect(all).toHaveLength(15);
  expect(new Set(all.map(({ state, health }) => `${state} ${health}`))).toEqual(new Set(['open on-track']));
  expect((await list('--due-before', '2012-09-19', '--kind', 'report')).map(({ id }) => id)).toContain(ID);
});

test('the chief has mail at once: what is new, until when, and whom it comes from', async () => {
  const [letter] = await lettersOf('Lucía Ferrer', 1);
  // How many of the three are in it depends on how long the start took.
  expect(`${letter?.subject}\n${letter?.text}`).toContain('Assignment due Fri 30 Dec');
  expect(letter?.text).toContain('This is the first mail that you get from Mandates');
});

test('an act of somebody who may not is refused with its reason, and changes nothing', async () => {
  const before = await show();
  const { code, out, err } = await mandates(['do', ID, 'complete', '--by', 'officer', '--to', 'officer', ...here]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.trimEnd()).toMatch(/^A\/RES\/66\/183\/37: officer may not complete the stage assign/);
  expect((await mandates(['do', ID, 'approve', '--by', 'nobody', ...here])).err).toMatch(/no person "nobody"/);
  expect((await mandates(['show', 'A/RES/66/183/99', ...here])).code).toBe(1);
  expect(await show()).toEqual(before);
});

test('the draft is assigned, written, and returned by the head', async () => {
  expect(await act('complete', '--by', 'chief', '--to', 'officer')).toContain('open stage: draft');
  expect(await act('complete', '--by', 'officer', '--evidence', 'draft/1')).toContain('open stage: clear');
  expect(await act('approve', '--by', 'chief')).toContain('open stage: clear');
  const [forHead] = await lettersOf('Samuel Okafor', 1);
  expect(forHead?.subject).toMatch(/^Your clearance, due Tue 3 Jul 2012: /);
  expect(await act('return', '--by', 'head', '--note', 'Figures of 2011')).toContain('open stage: draft');
});

test('the whole stack stops within ten seconds, and leaves no process', async () => {
  const pids = Object.values(up.pids);
  expect(pids.length).toBeGreaterThanOrEqual(5);
  const { code, seconds } = await up.stop();
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(10);
  expect(pids.filter(isAlive)).toEqual([]);
  const { code: silence, err } = await mandates(['list', ...here]);
  expect(silence).toBe(3);
  expect(err).toMatch(/^nothing runs on .*: start it with "npx mandates up"/);
});

test('started again, every mandate goes on where it was', async () => {
  const before = (await received(dataDir)).length;
  up = await Up.start(dataDir);
  expect(up.ready.asOf).toBe('2011-12-19');
  expect(await list('--state', 'open')).toHaveLength(15);
  expect(await show()).toMatchObject({ stage: 'draft', owner: ['officer'] });
  expect((await start()).started).toEqual([]);
  expect((await received(dataDir)).length).toBe(before);
});

test('a worker that dies is started again, and acts are answered as before', async () => {
  const before = up.pids.worker!;
  process.kill(before, 'SIGKILL');
  await until(
    'another worker runs',
    () => up.pids.worker,
    (pid) => pid !== before,
  );
  const comment = ['do', ID, 'comment', '--by', 'officer', '--note', 'Still here', ...here];
  await until(
    'an act is answered',
    () => mandates(comment),
    ({ code }) => code === 0,
    60,
  );
});

test('it is drafted anew, cleared by both, submitted, issued as A/67/157 and considered', async () => {
  expect(await act('complete', '--by', 'officer', '--evidence', 'draft/2')).toContain('open stage: clear');
  expect(await act('approve', '--by', 'chief')).toContain('open stage: clear');
  expect(await act('approve', '--by', 'head')).toContain('open stage: submit');
  expect(await act('complete', '--by', 'officer', '--on', '2011-12-15')).toContain('open stage: issue');
  expect(await act('complete', '--by', 'documents', '--evidence', 'A/67/157', '--on', '2011-12-16')).toContain(
    'open stage: consider',
  );
  expect(await act('complete', '--by', 'coordinator')).toContain('closed: fulfilled');
});

test('its record tells the whole story, as the contract says', async () => {
  const shown = await show();
  expect(flawsIn('show', shown)).toEqual([]);
  expect(shown).toMatchObject({ state: 'closed', outcome: 'fulfilled', stage: null, next: null });
  expect(shown.stages.find(({ id }) => id === 'issue')).toMatchObject({
    evidence: ['A/67/157'],
    closedOn: '2011-12-16',
  });
  expect(shown.stages.find(({ id }) => id === 'draft')).toMatchObject({ round: 2, closedBy: 'officer' });
  expect(shown.events.map(({ seq }) => seq)).toEqual(shown.events.map((_, index) => index + 1));
  expect(shown.events.every(({ at }) => at.startsWith('2011-12-19T'))).toBe(true);
  const forHead = await until('the head is told', async () =>
    (await lettersOf('Samuel Okafor', 1)).find(({ subject }) => subject?.startsWith('Closed, fulfilled')),
  );
  expect(forHead?.text).toContain('A/67/157');
});

test('a closed mandate takes no more acts, and is never started again', async () => {
  const { code, err } = await mandates(['do', ID, 'comment', '--by', 'officer', '--note', 'late', ...here]);
  expect({ code, err: err.trimEnd() }).toEqual({
    code: 1,
    err: `${ID} is closed (fulfilled) and takes no more acts, until a coordinator reopens it`,
  });
  const { started, already } = await start();
  expect(started).toEqual([]);
  expect(already.find(({ id }) => id === ID)).toMatchObject({ state: 'closed' });
});

test('killed hard, it leaves parts behind; the next start ends them, and everything is still there', async () => {
  const { pids } = up;
  await up.stop('SIGKILL');
  expect(isAlive(pids.postgres!)).toBe(true);
  up = await Up.start(dataDir);
  expect(Object.values(pids).filter(isAlive)).toEqual([]);
  expect(await show()).toMatchObject({ state: 'closed', outcome: 'fulfilled' });
  expect(await list('--state', 'open')).toHaveLength(14);
});
