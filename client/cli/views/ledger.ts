/** The mails that went out, and what became of them. */
import type { Mail } from '../../../registry/index.ts';
import { momentInWords } from './days.ts';
import type { Look } from './look.ts';
import { type Column, table } from './table.ts';
import { counted } from './text.ts';

export const ledgerPage = (mails: readonly Mail[], look: Look): string => {
  if (mails.length === 0) return 'No mail has gone out yet.';
  const sent = mails.filter(({ status }) => status === 'sent').length;
  return `${table(mails, columnsFor(look), look)}\n\n${counted(mails.length, 'mail')}, ${sent} sent`;
};

const columnsFor = ({ paint }: Look): Column<Mail>[] => [
  { head: 'When', cell: ({ lastAt }) => momentInWords(lastAt).replace(/^\w+ /, '') },
  { head: 'To', cell: ({ person }) => person, atLeast: 8 },
  {
    head: 'Status',
    cell: statusOf,
    paint: (text, { status }) => (status === 'sent' ? paint.green(text) : paint.yellow(text)),
  },
  { head: 'Subject', cell: ({ subject }) => subject, atLeast: 20 },
];

/** `sent`, `deferred ×3`; of what was refused, the server's words. */
const statusOf = ({ status, attempts, answer }: Mail): string => {
  const tries = attempts > 1 ? ` ×${attempts}` : '';
  return `${status}${tries}${status === 'refused' && answer ? ` (${answer.slice(0, 3)})` : ''}`;
};
