import { basename } from 'node:path';
import type { Reading } from '../../reading.ts';
import type { Offer } from '../offer.ts';
import { common, type CommonOptions, examples } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** Reads each file, in the order given. One that can't be read is told, and the others are still read. */
export const offerRead: Offer = (program, terminal) => {
  const command = program
    .command('read')
    .summary('show what resolutions ask for')
    .description('Reads resolutions and shows the requests found in them. Nothing is started.')
    .argument('<file...>', 'resolutions (.txt, .docx, .pdf, .html)');
  common(command).action(async (files: string[], options: CommonOptions) => {
    for (const file of files) await showOne(file, options, terminal);
  });
  examples(command, [
    ['read examples/A_RES_66_183.txt', 'the requests as a table'],
    ['read --json *.txt > requests.jsonl', 'one line of JSON a file'],
  ]);
};

const showOne = async (file: string, options: CommonOptions, terminal: Terminal): Promise<void> => {
  const { readFileAsResolution, Unreadable } = await import('../../reading.ts');
  try {
    await print(await readFileAsResolution(file, options.config), options, terminal);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (options.json) terminal.printJson({ file: basename(file), error: error.reason });
    terminal.complain(error.message);
  }
};

const print = async (reading: Reading, options: CommonOptions, terminal: Terminal): Promise<void> => {
  if (options.json) return terminal.printJson(reading);
  const { resolutionPage } = await import('../views/resolution.ts');
  terminal.print(resolutionPage(reading, terminal));
};
