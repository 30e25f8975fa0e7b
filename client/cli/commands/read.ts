import { basename } from 'node:path';
import type { Reading, Unreadable } from '../../reading.ts';
import type { Offer } from '../offer.ts';
import { common, type CommonOptions, examples } from '../options.ts';
import { progressOn } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

/** Reads each file, in the order given. One that can't be read is told, and the others are still read. */
export const offerRead: Offer = (program, terminal) => {
  const command = program
    .command('read')
    .summary('show what resolutions ask for')
    .description('Reads resolutions and shows the requests found in them. Nothing is started.')
    .argument('<file...>', 'resolutions (.txt, .docx, .pdf, .html)');
  common(command).action((files: string[], options: CommonOptions) => readAll(files, options, terminal));
  examples(command, [
    ['read examples/A_RES_66_183.txt', 'the requests as a table'],
    ['read --json *.txt > requests.jsonl', 'one line of JSON a file'],
  ]);
};

const readAll = async (files: string[], options: CommonOptions, terminal: Terminal): Promise<void> => {
  const { readMany } = await import('../../reading-many.ts');
  const progress = files.length > 1 ? progressOn(terminal) : undefined;
  let done = 0;
  try {
    progress?.say(`Reading ${files.length} files`);
    for await (const result of readMany(files, options.config)) {
      progress?.end();
      await show(result, options, terminal);
      done++;
      if (done < files.length) progress?.say(`Reading: ${done} of ${files.length} files`);
    }
  } finally {
    progress?.end();
  }
};

const show = async (result: Reading | Unreadable, options: CommonOptions, terminal: Terminal): Promise<void> => {
  if (result instanceof Error) {
    if (options.json) terminal.printJson({ file: basename(result.file), error: result.reason });
    return terminal.complain(result.message);
  }
  if (options.json) return terminal.printJson(result);
  const { resolutionPage } = await import('../views/resolution.ts');
  terminal.print(resolutionPage(result, terminal));
};
