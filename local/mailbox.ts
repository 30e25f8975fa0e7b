/** A mail catcher: takes what is sent over SMTP, sends nothing on, and shows it on a web page. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child.ts';
import { answers, LOOPBACK } from './ports.ts';

export interface MailboxOptions {
  folder: string;
  logFile: string;
  smtpPort: number;
  webPort: number;
}

const program = (): string => join(dirname(fileURLToPath(import.meta.resolve('maildev'))), 'bin', 'maildev.js');

export const startMailbox = ({ folder, logFile, smtpPort, webPort }: MailboxOptions): Promise<Child> =>
  startChild({
    name: 'the mail catcher',
    command: process.execPath,
    args: [
      program(),
      ...['--smtp', String(smtpPort), '--ip', LOOPBACK, '--web', String(webPort), '--web-ip', LOOPBACK],
      ...['--mail-directory', folder, '--silent'],
    ],
    logFile,
    isReady: async () => (await answers(smtpPort)) && (await answers(webPort)),
  });
