import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../local/ports.ts';
import { until } from '../harness/until.ts';
import { COMPOSE } from './compose.ts';

test('the mail catcher starts as the compose file says, and its health check sees it', async () => {
  const { command = [], healthcheck } = COMPOSE.services.mail ?? {};
  const folder = await mkdtemp(join(tmpdir(), 'mandates-mail-'));
  const [smtp, web] = [await freePort(1025), await freePort(1080)];
  const here = (word: string): string =>
    word
      .replace('=1025', `=${smtp}`)
      .replace(/([=:])1080/, `$1${web}`)
      .replace('=/mail', `=${folder}`);

  const [, ...start] = command;
  const [, , ...check] = healthcheck?.test ?? [];
  const catcher = spawn(process.execPath, start.map(here), { stdio: 'ignore' });
  const isHealthy = () => spawnSync(process.execPath, check.map(here)).status === 0;
  expect(isHealthy()).toBe(false);
  await until('the health of the mail catcher', isHealthy);

  catcher.kill();
  await once(catcher, 'exit');
  await rm(folder, { recursive: true });
});
