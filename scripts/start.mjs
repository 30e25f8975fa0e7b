/**
 * `npm start`: the main job on this machine, with the sample resolution. Every step is a command that its user would
 * type, and is shown as such. A second run finds everything there, and only starts the servers again.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { inPackage } from './setup/paths.mjs';
import { orExplain, setUp } from './setup.mjs';

const dataDir = '.mandates';
const adopted = '2011-12-19';
const resolution = 'examples/A_RES_66_183.txt';
const plan = path.join(dataDir, 'plan.yaml');
const report = 'A/RES/66/183/37';
const program = inPackage('bin', 'mandates.mjs');

/** @param {string} text */
const bold = (text) => (process.stdout.isTTY ? styleText('bold', text) : text);

/** @param {string} text */
const say = (text) => void process.stdout.write(`\n${text}\n`);

/** @param {string[]} words @param {import('node:child_process').StdioOptions} stdio */
const start = (words, stdio) => spawn(process.execPath, [program, ...words], { cwd: inPackage(), stdio });

/** Runs a command as its user would, and shows it. @param {string} why @param {string[]} words */
async function show(why, ...words) {
  say(`${bold(why)}\n$ npx mandates ${words.join(' ')}\n`);
  const [code] = await once(start(words, 'inherit'), 'exit');
  if (code !== 0) throw new Error(`"npx mandates ${words.join(' ')}" ended with ${code}`);
}

/** Starts the servers, and waits until they answer. @returns the process that keeps them, and where they are */
async function startServers() {
  const up = start(['up', '--as-of', adopted, '--json'], ['ignore', 'pipe', 'inherit']);
  const line = once(createInterface({ input: /** @type {import('node:stream').Readable} */ (up.stdout) }), 'line');
  const answer = await Promise.race([line, once(up, 'exit').then(() => undefined)]);
  if (!answer) throw new Error('the servers did not start');
  return { up, where: JSON.parse(String(answer[0])) };
}

/** The plan with para. 37 alone: a rehearsal of one life is short enough to read. */
function planOfTheReport() {
  const file = path.join(dataDir, 'para-37.yaml');
  const entries = readFileSync(inPackage(plan), 'utf8').split(/^(?= {2}- id: )/m);
  const alone = entries.map((entry) =>
    entry.startsWith(`  - id: ${report}\n`) ? entry : entry.replace(/^ {4}follow: yes/m, '    follow: no'),
  );
  writeFileSync(inPackage(file), alone.join(''));
  return file;
}

async function introduce() {
  await show('What the resolution asks for, read from its text', 'read', resolution);
  await show('A plan for it, to be edited by a coordinator', 'plan', resolution, '--as-of', adopted, '-o', plan);
  const alone = planOfTheReport();
  await show(
    'The life of its report (para. 37), rehearsed: real workflows, a clock that skips',
    ...['rehearse', alone, '--as-of', adopted],
  );
}

/** @param {{ temporalUi: string, mailbox: string }} where */
const places = ({
  temporalUi,
  mailbox,
}) => `${bold('It runs, and it is Monday, 19 December 2011 in New York, when the resolution was adopted.')}

  Mail that was sent   ${mailbox}
  Temporal UI          ${temporalUi}
  One mandate          npx mandates show ${report}
  Act on it            npx mandates do ${report} complete --by chief --to officer
  The plan             ${plan}

Everything is kept in ${dataDir}/. Stop with Ctrl+C.`;

async function main() {
  await setUp();
  say('Mandates, with the sample resolution A/RES/66/183, as of its adoption on 19 December 2011.');
  const { up, where } = await startServers();
  const stopped = once(up, 'exit');
  // Ctrl+C reaches the servers' process as well; it stops them in order, and we wait for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => up.kill(signal));
  try {
    if (!existsSync(inPackage(plan))) await introduce();
    await show('Its requests become running mandates', 'start', plan);
    await show('How they stand', 'list');
    say(places(where));
  } catch (error) {
    up.kill('SIGTERM');
    await stopped;
    throw error;
  }
  await stopped;
}

await orExplain(main);
