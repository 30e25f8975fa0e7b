import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { escaped } from '../../../activities/letters/html.ts';
import type { Preview } from '../../previews.ts';
import { common, type CommonOptions, examples } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { counted } from '../views/text.ts';

interface PreviewOptions extends CommonOptions {
  output: string;
}

export const offerPreview = (mail: Command, terminal: Terminal): void => {
  const preview = mail
    .command('preview')
    .summary('see how every letter looks')
    .description(
      'Writes every kind of letter to files, as text, HTML and calendar entry, with a sample mandate. Nothing is sent.',
    )
    .option('-o, --output <dir>', 'folder to write into', 'mail-preview');
  common(preview).action(async (options: PreviewOptions) => {
    const { previews } = await import('../../previews.ts');
    const letters = previews(options.config);
    await write(letters, options.output);
    if (options.json) return letters.forEach(({ kind, letter }) => terminal.printJson({ kind, ...letter }));
    terminal.print(letters.map(({ kind, letter }) => `${kind.padEnd(18)} ${letter.subject}`).join('\n'));
    terminal.tell(
      `Wrote ${counted(letters.length, 'letter')} to ${options.output}; open ${join(options.output, 'index.html')}`,
    );
  });
  examples(preview, [
    ['mail preview', 'then open mail-preview/index.html'],
    ['mail preview --config ours -o /tmp/letters', 'with your own directory and procedures'],
  ]);
};

const write = async (letters: readonly Preview[], folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const { kind, letter } of letters) {
    await writeFile(join(folder, `${kind}.txt`), letter.text);
    await writeFile(join(folder, `${kind}.html`), letter.html);
    const calendar = letter.icalEvent ?? letter.attachments?.[0];
    if (calendar) await writeFile(join(folder, `${kind}.ics`), calendar.content);
  }
  await writeFile(join(folder, 'index.html'), indexOf(letters));
};

/** All letters below one another, as a mailbox would show them. */
const indexOf = (letters: readonly Preview[]): string => {
  const parts = letters.map(({ kind, letter }) => {
    const heading = `<h2>${escaped(letter.subject)}</h2><p>${kind}, to ${escaped(letter.to.name)}</p>`;
    return `${heading}<iframe src="${kind}.html" title="${kind}"></iframe>`;
  });
  const style =
    'body{font:16px/1.4 system-ui,sans-serif;margin:2rem auto;max-width:44rem}iframe{width:100%;height:48rem;border:1px solid #bbb}';
  return `<!doctype html><meta charset="utf-8"><title>Letters</title><style>${style}</style>\n${parts.join('\n')}\n`;
};
