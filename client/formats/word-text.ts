/** The text in a part of a Word document, a paragraph a line, each after the number that Word counts for it. */
import type { Numbered } from './word-numbers.ts';
import { walk } from './xml.ts';

/** What is kept of former states of the text, or for older programs: it is not what a reader sees. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'mc:Fallback']);

/** What stands for itself among the letters. */
const SIGNS: Record<string, string> = { 'w:tab': ' ', 'w:br': ' ', 'w:cr': ' ', 'w:noBreakHyphen': '-' };

interface Paragraph extends Numbered {
  text: string;
}

type NumberOf = (paragraph: Numbered) => string;

/** @param numberOf gives the number of each paragraph in turn, or an empty text */
export const paragraphsIn = (xml: string, numberOf: NumberOf): string[] => {
  const reader = new PartReader(numberOf);
  walk(xml, {
    opens: (name, _, value) => reader.open(name, value),
    text: (text) => reader.read(text),
    closes: (name) => reader.close(name),
  });
  return reader.done;
};

/** Gathers the paragraphs of a part from its beginning to its end. */
class PartReader {
  readonly done: string[] = [];
  /** A text box stands inside the paragraph that it is tied to. */
  private readonly around: Paragraph[] = [];
  private unseen = 0;
  private isText = false;

  constructor(private readonly numberOf: NumberOf) {}

  open(name: string, value: string): void {
    if (UNSEEN.has(name)) this.unseen++;
    if (this.unseen > 0) return;
    if (name === 'w:p') this.around.push({ text: '' });
    const paragraph = this.around.at(-1);
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = value;
    if (name === 'w:numId') paragraph.list = value;
    if (name === 'w:ilvl') paragraph.level = Number(value);
    paragraph.text += SIGNS[name] ?? '';
    this.isText = name === 'w:t';
  }

  read(text: string): void {
    const paragraph = this.around.at(-1);
    if (this.isText && paragraph && this.unseen === 0) paragraph.text += text;
  }

  close(name: string): void {
    this.isText = false;
    if (UNSEEN.has(name)) this.unseen--;
    else if (this.unseen > 0) return;
    else if (name === 'w:pPr') this.number(this.around.at(-1));
    else if (name === 'w:p') this.done.push(this.around.pop()?.text ?? '');
  }

  /** What stood in the paragraph's format, tab stops among it, is no text: that begins here, after the number. */
  private number(paragraph: Paragraph | undefined): void {
    const number = paragraph && this.numberOf(paragraph);
    if (paragraph) paragraph.text = number ? `${number} ` : '';
  }
}
