import { existsSync, readFileSync } from 'node:fs';

const LINES = readFileSync('Dockerfile', 'utf8').split('\n');
const LET_IN = readFileSync('.dockerignore', 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));

const instructions = (name: string): string[] =>
  LINES.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));

test('every stage starts from one pinned version of Node', () => {
  const bases = instructions('FROM').map((from) => from.split(' ')[0] ?? '');
  for (const base of bases) expect(base).toMatch(/^node:\d+\.\d+\.\d+-bookworm(-slim)?$/);
  expect(new Set(bases.map((base) => base.replace('-slim', ''))).size).toBe(1);
});

test('the image runs the worker, and not as root', () => {
  expect(Number(instructions('USER').at(-1))).toBeGreaterThan(0);
  expect(instructions('CMD')).toEqual(['["node", "dist/worker/main.js"]']);
});

test('the build gets every source and nothing of this machine', () => {
  const { include } = JSON.parse(readFileSync('tsconfig.build.json', 'utf8')) as { include: string[] };
  expect(LET_IN).toEqual(expect.arrayContaining([...include, 'bin', 'scripts', 'package.json', 'package-lock.json']));
  for (const path of LET_IN) expect([path, existsSync(path)]).toEqual([path, true]);
  for (const path of ['.env', '.mandates', 'node_modules', 'dist']) expect(LET_IN).not.toContain(path);
});
