import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(name, 'utf8')] as const);

const SCRIPTS = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

test.each(PAGES)('%s links to nothing that is gone', (page, text) => {
  const targets = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');
  const gone = targets.filter((target) => !existsSync(join(dirname(page), target)));
  expect(gone).toEqual([]);
});

test.each(PAGES)('%s names only npm scripts that there are', (_, text) => {
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
  expect(named.filter((script) => !SCRIPTS.includes(script))).toEqual([]);
});

test('the map of the docs has every page', () => {
  const map = readFileSync('docs/README.md', 'utf8');
  const pages = PAGES.map(([name]) => name).filter((name) => name.startsWith('docs/') && name !== 'docs/README.md');
  expect(pages.filter((name) => !map.includes(`(${name.replace('docs/', '')})`))).toEqual([]);
});
