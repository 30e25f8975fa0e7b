/**
 * The text of a Word document (`.docx`): a paragraph a line, automatic numbers written out, notes and pictures left out. Libraries
 * that turn such documents into web pages lose the numbers and the page's head, and hold a tree of all of it in memory.
 */
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { numberer } from './word-numbers.ts';
import { numberingIn } from './word-numbering.ts';
import { paragraphsIn } from './word-text.ts';
import { walk } from './xml.ts';

/** Bytes of XML, unpacked. The longest resolutions, with their annexes, have half of it; a zip bomb has no end. */
const LARGEST = 8_000_000;

const BROKEN = 'is not a Word document, or a broken one';

export const textOfWord = (bytes: Uint8Array): string => {
  const parts = partsOf(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const main = targetOf(relationsIn(text('_rels/.rels')), ({ type }) => type.endsWith('/officeDocument'));
  if (main === undefined || !parts[main]) throw new Error(BROKEN);
  const relations = relationsIn(text(main.replace(/([^/]+)$/, '_rels/$1.rels')));
  const head = targetOf(relations, ({ id }) => id === headIdIn(text(main)));
  const number = numberer(numberingIn(text('word/numbering.xml'), text('word/styles.xml')));
  return [...paragraphsIn(text(`word/${head ?? ''}`), () => ''), ...paragraphsIn(text(main), number)].join('\n\n');
};

/** The parts that hold text; pictures and whatever else a document may carry are not even unpacked. */
const partsOf = (bytes: Uint8Array): Unzipped => {
  let size = 0;
  const isText = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!/\.(?:xml|rels)$/.test(name)) return false;
    size += originalSize;
    return size <= LARGEST;
  };
  const parts = unzipped(bytes, isText);
  if (size > LARGEST) throw new Error('unpacks to more text than any resolution has');
  return parts;
};

const unzipped = (bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean): Unzipped => {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw new Error(BROKEN, { cause: error });
  }
};

interface Relation {
  id: string;
  type: string;
  target: string;
}

const relationsIn = (xml: string): Relation[] => {
  const relations: Relation[] = [];
  walk(xml, {
    opens: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name === 'Relationship') relations.push({ id, type, target });
    },
  });
  return relations;
};

const targetOf = (relations: Relation[], which: (relation: Relation) => boolean): string | undefined =>
  relations.find(which)?.target.replace(/^\//, '');

/** The head of the first page, where the symbol stands; of all pages, where the first has none of its own. */
const headIdIn = (xml: string): string | undefined => {
  const heads: { id: string | undefined; kind: string | undefined }[] = [];
  walk(xml, {
    opens: (name, { 'r:id': id, 'w:type': kind }) => {
      if (name === 'w:headerReference') heads.push({ id, kind });
    },
  });
  return (heads.find(({ kind }) => kind === 'first') ?? heads[0])?.id;
};
