/**
 * `node scripts/samples/make.mjs`: makes the tests' samples of every format from their texts. They are committed, for a browser
 * is not everywhere; CHROMIUM tells where one is.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPackage } from '../setup/paths.mjs';
import { pageOf } from './page.mjs';
import { paragraphsIn } from './paragraphs.mjs';
import { printed } from './print.mjs';
import { wordOf } from './word.mjs';

const folder = inPackage('test', 'client', 'formats', 'samples');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const name = file.replace('.txt', '');
  const paragraphs = paragraphsIn(readFileSync(join(folder, file), 'utf8'));
  const symbol = name.replace('A_HRC', 'A/HRC').replaceAll('_', '/').replace('2682', '2682(2023)');
  const title = paragraphs.find(({ text }) => /^(?:Resolution )?\d+(?:\/\d+\.| \()/.test(text))?.text ?? symbol;
  writeFileSync(join(folder, `${name}.docx`), await wordOf(symbol, paragraphs));
  writeFileSync(join(folder, `${name}.html`), pageOf(symbol, paragraphs));
  writeFileSync(join(folder, `${name}.pdf`), await printed({ symbol, title: title.slice(0, 60), paragraphs }));
}
