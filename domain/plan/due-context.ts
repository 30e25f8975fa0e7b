/** What the calendar wants to know of a resolution to make a day of a request's due. */
import type { DueContext } from '../calendar/index.ts';
import type { Request, Resolution } from '../resolution/index.ts';

export const dueContextOf = ({ recipient }: Request, resolution: Resolution): DueContext => {
  const { adopted, title, organ, session, paragraphs } = resolution;
  const text = paragraphs.flatMap(({ kind, text: words }) => (kind === 'operative' ? [words] : [])).join('\n');
  return { adopted, subject: title ?? '', organ, session, recipient: mainOf(recipient), text };
};

/** Of several, "A; B", the first. */
const mainOf = (recipient: string | null): string | null => recipient?.split(';')[0]?.trim() ?? null;
