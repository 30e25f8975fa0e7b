/** The text of a web page (`.html`), as the Organization's document pages have it. Nothing in it is run or fetched. */
import { Parser } from 'htmlparser2';
import { ListCounter } from './page-lists.ts';
import { DEEPEST } from './xml.ts';

const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** What is no part of a document's text. */
const LEFT_OUT = words('head script style template noscript nav footer button select textarea svg iframe object');

/** What begins and ends a paragraph. */
const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption h1 h2 h3 h4 h5 h6 header hr',
  'li main ol p pre section summary table tbody td th tr ul',
);

/** Elements without an end. */
const VOID = words('area base br col embed hr img input link meta source track wbr');

type Attributes = Record<string, string>;

/** Where notes stand: as Word writes them, and as web pages do. */
const isNote = ({ id = '', class: kind = '', role = '' }: Attributes): boolean =>
  /^_?(?:ftn|edn|fn|footnote)[-_]?\d*$/i.test(id) ||
  /\bfootnotes?\b/i.test(kind) ||
  /^doc-(?:foot|end)notes?$/.test(role);

const isHidden = ({ hidden, style = '' }: Attributes): boolean =>
  hidden !== undefined || /display:\s*none/i.test(style);

export const textOfPage = (bytes: Uint8Array): string => {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.read(text),
  });
  parser.end(decoded(bytes));
  return reader.text();
};

/** What Windows has in the place of control characters, by their order: pages that name another alphabet mean it too. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Pages from before UTF-8 say near their beginning in what they are written. */
const decoded = (bytes: Uint8Array): string => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset)
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (code) => WINDOWS[code.charCodeAt(0) - 0x80] ?? '');
  } catch {
    throw new Error(`is written in "${charset}", which nothing here can read`);
  }
};

/** What it matters to stand inside of. */
type Inside = 'leftOut' | 'main' | 'pre' | 'raised';

const insideOf = (name: string, attributes: Attributes): Inside[] => {
  const inside: Inside[] = [];
  if (LEFT_OUT.has(name) || isNote(attributes) || isHidden(attributes)) inside.push('leftOut');
  if (name === 'main' || attributes.role === 'main') inside.push('main');
  if (name === 'pre') inside.push('pre');
  if (name === 'sup' || /^#_?(?:ftn|edn|fn|footnote|note)/i.test(attributes.href ?? '')) inside.push('raised');
  return inside;
};

/** A raised number, letter or star that points to a note. */
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡]+)[\])]?\s*$/;

/** Gathers the text from one end of the page to the other. Where the page marks its main part, that alone counts. */
class PageReader {
  private readonly all: string[] = [];
  private readonly main: string[] = [];
  private readonly lists = new ListCounter();
  private readonly depth: Record<Inside, number> = { leftOut: 0, main: 0, pre: 0, raised: 0 };
  private readonly around: Inside[][] = [];

  open(name: string, attributes: Attributes): void {
    if (name === 'br') this.add('\n');
    if (BLOCKS.has(name)) this.add('\n\n');
    if (VOID.has(name)) return;
    const inside = insideOf(name, attributes);
    for (const what of inside) this.depth[what]++;
    this.around.push(inside);
    if (this.around.length > DEEPEST) throw new Error('is nested deeper than any document');
    this.add(this.lists.open(name, attributes));
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    this.lists.close(name);
    if (BLOCKS.has(name)) this.add('\n\n');
    for (const what of this.around.pop() ?? []) this.depth[what]--;
  }

  read(text: string): void {
    if (this.depth.raised > 0 && NOTE_MARK.test(text)) return;
    this.add(this.depth.pre > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
  }

  text(): string {
    const main = this.main.join('');
    const text = main.trim() ? main : this.all.join('');
    return text
      .replace(/ +/g, ' ')
      .replace(/ ?\n[ \n]*/g, (gap) => (gap.split('\n').length > 2 ? '\n\n' : '\n'))
      .trim();
  }

  private add(text: string): void {
    if (this.depth.leftOut > 0) return;
    this.all.push(text);
    if (this.depth.main > 0) this.main.push(text);
  }
}
