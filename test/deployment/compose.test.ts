import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readCalendar } from '../../config/calendar/read.ts';
import { workerEnvironment } from '../../worker/environment.ts';
import { COMPOSE, SERVICES, TEXT, WANTED } from './compose.ts';

const SCHEMA = JSON.parse(readFileSync('test/deployment/compose-spec.json', 'utf8')) as object;
const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('docker-compose.yml is what the Compose Specification asks for', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const holds = ajv.compile(SCHEMA);
  expect(holds(COMPOSE) ? [] : holds.errors).toEqual([]);
});

test.each(SERVICES)('the image of %s is pinned to one version', (_, { image }) => {
  expect(image).toMatch(/^[a-z/-]+:\d+\.\d+(\.\d+)?$/);
});

test('the image of the worker carries the version of the package', () => {
  expect(COMPOSE.services.worker?.image).toBe(`mandates:${PACKAGE.version}`);
});

test.each(SERVICES)('%s is watched: a health check where it stays, a restart where it fails', (_, service) => {
  const isCommand = service.profiles !== undefined;
  const isOneTime = service.restart === 'on-failure:6';
  expect(isCommand || isOneTime || service.healthcheck !== undefined).toBe(true);
  expect(isCommand || isOneTime || service.restart === 'unless-stopped').toBe(true);
});

test('nobody starts before what it needs', () => {
  for (const [name, { depends_on: needs = {} }] of SERVICES)
    for (const [needed, { condition }] of Object.entries(needs)) {
      const isOneTime = COMPOSE.services[needed]?.restart === 'on-failure:6';
      expect(`${name}: ${needed} ${condition}`).toBe(
        `${name}: ${needed} ${isOneTime ? 'service_completed_successfully' : 'service_healthy'}`,
      );
    }
});

test('no password stands in the file: each comes from .env, and none has a value to fall back on', () => {
  const secrets = SERVICES.flatMap(([, { environment = {} }]) =>
    Object.entries(environment).filter(([name]) => /PASSWORD|PWD|SECRET|TOKEN/.test(name)),
  );
  expect(secrets.length).toBeGreaterThan(0);
  for (const [, value] of secrets) expect(value).toMatch(/^\$\{\w+:\?set it in \.env\}$/);
  expect(TEXT).not.toMatch(/:\/\/[^\s@]+:[^\s@]+@/);
});

test('.env.example names every variable of the file, gives no password, and git keeps no .env', () => {
  const example = readFileSync('.env.example', 'utf8');
  for (const name of WANTED) expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
  for (const [, name] of TEXT.matchAll(/\$\{(\w+):-/g)) expect(example).toMatch(new RegExp(`^#${name}=`, 'm'));
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.env');
});

test('only this machine reaches what has a web page, and nothing else is published', () => {
  const published = SERVICES.flatMap(([, { ports = [] }]) => ports);
  expect(published).toEqual(['127.0.0.1:8233:8080', '127.0.0.1:1080:1080']);
});

test('the worker understands its environment, and the registry is not in Temporal’s database', () => {
  const environment = COMPOSE.services.worker?.environment ?? {};
  const { databaseUrl, healthPort, configDir } = workerEnvironment(environment);
  expect(new URL(databaseUrl).pathname).toBe('/mandates');
  expect(new URL(databaseUrl).username).not.toBe(COMPOSE.services.temporal?.environment?.POSTGRES_USER);
  expect(COMPOSE.services.worker?.healthcheck?.test.at(-1)).toBe(`http://127.0.0.1:${healthPort}/healthz`);
  expect(readCalendar(configDir)).toBeDefined();
});

test('every file that a container runs or mounts is in the repository', () => {
  const mounted = SERVICES.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0] ?? ''));
  for (const path of mounted) expect(path in COMPOSE.volumes || existsSync(path)).toBe(true);
  const run = SERVICES.flatMap(([, { command = [], entrypoint = [], healthcheck }]) => [
    ...[...command, ...entrypoint, ...(healthcheck?.test ?? [])].filter((word) => /\.(m?js|sh)$/.test(word)),
  ]);
  expect(run.length).toBeGreaterThan(4);
  for (const file of run) {
    const here = file.replace('/mandates/', '').replace('/deploy/', 'deploy/temporal/');
    expect([here, existsSync(here)]).toEqual([here, true]);
  }
});
