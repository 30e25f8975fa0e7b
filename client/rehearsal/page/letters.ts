/** The letters of a rehearsal as their readers' mail programs take them apart. */
import PostalMime from 'postal-mime';

export interface Delivered {
  from: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Names of what is attached. */
  attached: string[];
}

const inWords = ({ name, address }: { name: string; address?: string | undefined }): string =>
  name ? `${name} <${address ?? ''}>` : (address ?? '');

/** @returns the letters by their Message-ID */
export const delivered = async (letters: readonly Buffer[]): Promise<Map<string, Delivered>> => {
  const read = await Promise.all(
    letters.map(async (letter): Promise<[string, Delivered]> => {
      const {
        messageId = '',
        from,
        to = [],
        subject = '',
        html = '',
        text = '',
        attachments,
      } = await PostalMime.parse(letter);
      return [
        messageId,
        {
          ...{ subject, html, text },
          from: from ? inWords(from) : '',
          to: to.map(inWords).join(', '),
          attached: attachments.flatMap(({ filename }) => filename ?? []),
        },
      ];
    }),
  );
  return new Map(read);
};
