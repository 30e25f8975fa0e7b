/** The text of a Word document (`.docx`): a paragraph a line, automatic numbers written out, notes left out. */
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { numberingIn } from './word-numbering.ts';
import { withWrittenNumbers } from './word-numbers.ts';

/** Bytes of XML, unpacked. The longest resolutions, with their annexes, have a fifth of it; a zip bomb has no end. */
const LARGEST = 8_000_000;

export const textOfWord = async (bytes: Uint8Array): Promise<string> => {
  const parts = partsOf(bytes);
  const main = mainPartOf(parts);
  const document = strFromU8(parts[main] ?? new Uint8Array());
  const numbering = numberingIn(textAt(parts, 'word/numbering.xml'), textAt(parts, 'word/styles.xml'));
  parts[main] = strToU8(withWrittenNumbers(withHead(document, parts, main), numbering));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(parts, { level: 0 })) });
  return value;
};

const textAt = (parts: Unzipped, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** The parts that hold text; pictures and whatever else a document may carry are not even unpacked. */
const partsOf = (bytes: Uint8Array): Unzipped => {
  let left = LARGEST;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        left -= originalSize;
        if (left < 0) throw new TooLarge();
        return true;
      },
    });
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    throw new Error('is not a Word document, or a broken one', { cause: error });
  }
};

class TooLarge extends Error {
  override readonly message = 'unpacks to more text than any resolution has';
}

const mainPartOf = (parts: Unzipped): string => {
  const target = relationsIn(textAt(parts, '_rels/.rels')).find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const main = target?.replace(/^\//, '');
  if (main === undefined || !parts[main]) throw new Error('is not a Word document, or a broken one');
  return main;
};

/** The first page's head, where the symbol stands, becomes the beginning of the text. */
const withHead = (document: string, parts: Unzipped, main: string): string => {
  const references = [...document.matchAll(/<w:headerReference\b[^>]*>/g)].map(([tag]) => tag);
  const reference = references.find((tag) => tag.includes('w:type="first"')) ?? references[0] ?? '';
  const id = /r:id="([^"]*)"/.exec(reference)?.[1];
  const relations = relationsIn(textAt(parts, main.replace(/([^/]+)$/, '_rels/$1.rels')));
  const head = textAt(parts, `word/${relations.find((relation) => relation.id === id)?.target ?? ''}`);
  const inner = /<w:hdr\b[^>]*>(.*)<\/w:hdr>/s.exec(head)?.[1] ?? '';
  return document.replace(/<w:body>/, (body) => body + inner);
};

const relationsIn = (xml: string): { id: string; type: string; target: string }[] =>
  [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
    const attribute = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    return { id: attribute('Id'), type: attribute('Type'), target: attribute('Target') };
  });
