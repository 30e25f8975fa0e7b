/**
 * `npm run case-study`: writes `docs/case-study.md` from `docs/case-study.yaml`. With `--check`, only says whether it
 * would change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inPackage } from './setup/paths.mjs';
import { orExplain, setUpProgram } from './setup.mjs';

const PAGE = inPackage('docs', 'case-study.md');

await orExplain(async () => {
  await setUpProgram();
  const [{ readPairs }, { planner }, { pageOf }] = await Promise.all([
    import('./case-study/facts.mjs'),
    import('./case-study/planned.mjs'),
    import('./case-study/page.mjs'),
  ]);
  const { fromDue, fromItem } = planner(inPackage('config'));
  const studied = readPairs(inPackage('docs', 'case-study.yaml')).map((pair) => ({
    pair,
    planned: pair.due ? fromDue(pair.due) : null,
    fromItem: pair.item ? fromItem(pair.item.day) : null,
  }));
  const page = await pageOf(studied);
  if (!process.argv.includes('--check')) return writeFileSync(PAGE, page);
  if (readFileSync(PAGE, 'utf8') !== page)
    throw new Error('docs/case-study.md is not what its facts give: npm run case-study');
});
