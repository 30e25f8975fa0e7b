/** The text of a PDF: paragraphs put together again from the lines of its pages. */
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { linesOf } from './pdf-lines.ts';
import { refuseBomb } from './pdf-streams.ts';

/** Letters, of all pages, below which a file is pictures of pages. */
const FEWEST_LETTERS = 50;

export const textOfPdf = async (bytes: Uint8Array): Promise<string> => {
  refuseBomb(bytes);
  const pages = (await itemsOf(bytes)).map(linesOf);
  const letters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (letters < FEWEST_LETTERS) throw new Error('is a scan without text: run text recognition (OCR) on it first');
  return paragraphsOf(withoutFurniture(pages)).join('\n\n');
};

const itemsOf = async (bytes: Uint8Array) => {
  try {
    // A copy, for the reader keeps what it is given. Nothing of the document is run, drawn or fetched.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    });
    return (await extractTextItems(pdf)).items;
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new Error(locked ? 'is locked with a password' : 'is not a PDF, or a broken one', { cause: error });
  }
};
