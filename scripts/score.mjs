/**
 * `npm run score [-- FOLDER]`: how well the reader reads a corpus of labelled resolutions, by default the one among the
 * tests. Each document is read as lines and as one flat line.
 */
import { performance } from 'node:perf_hooks';
import { inPackage } from './setup/paths.mjs';
import { orExplain, setUpProgram } from './setup.mjs';
import { figuresOf, FORMS, readCorpus } from './score/index.mjs';

const percent = (/** @type {number | null} */ share) => (share === null ? '–' : share.toFixed(4));

await orExplain(async () => {
  await setUpProgram();
  const { readResolution } = await import(inPackage('dist', 'domain', 'resolution', 'index.js'));
  const corpus = readCorpus(process.argv[2] ?? inPackage('test', 'domain', 'resolution', 'corpus'));
  for (const [form, textOf] of Object.entries(FORMS)) {
    const texts = new Map(corpus.documents.map((document) => [document, textOf(document)]));
    const started = performance.now();
    const { regular, irregular, ...shares } = figuresOf(corpus, (document) => readResolution(texts.get(document)));
    const took = (performance.now() - started) / corpus.documents.length;
    console.log(`${form}: ${corpus.documents.length} documents, ${took.toFixed(1)} ms a document`);
    console.log(`  paragraphs, regular     F1 ${percent(regular.f1)}  whole documents ${percent(regular.whole)}`);
    if (irregular.whole !== null)
      console.log(`  paragraphs, irregular   F1 ${percent(irregular.f1)}  whole documents ${percent(irregular.whole)}`);
    for (const [name, share] of Object.entries(shares)) console.log(`  ${name.padEnd(23)} ${percent(share)}`);
  }
});
