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

/** @param numberOf gives the number of each paragraph in turn, or an empty text */
export const paragraphsIn = (xml: string, numberOf: (paragraph: Numbered) => string): string[] => {
  const done: string[] = [];
  // A text box stands inside the paragraph that it is tied to.
  const open: Paragraph[] = [];
  let unseen = 0;
  let isText = false;
  walk(xml, {
    opens: (name, _, value) => {
      if (UNSEEN.has(name)) unseen++;
      if (unseen > 0) return;
      if (name === 'w:p') open.push({ text: '' });
      const paragraph = open.at(-1);
      if (!paragraph) return;
      if (name === 'w:pStyle') paragraph.style = value;
      if (name === 'w:numId') paragraph.list = value;
      if (name === 'w:ilvl') paragraph.level = Number(value);
      paragraph.text += SIGNS[name] ?? '';
      isText = name === 'w:t';
    },
    text: (text) => {
      const paragraph = open.at(-1);
      if (isText && paragraph && unseen === 0) paragraph.text += text;
    },
    closes: (name) => {
      isText = false;
      if (UNSEEN.has(name)) unseen--;
      else if (unseen === 0 && name === 'w:pPr') numbered(open.at(-1), numberOf);
      else if (unseen === 0 && name === 'w:p') done.push(open.pop()?.text ?? '');
    },
  });
  return done;
};

const numbered = (paragraph: Paragraph | undefined, numberOf: (paragraph: Numbered) => string): void => {
  const number = paragraph && numberOf(paragraph);
  // Tab stops of the paragraph's format came before; the text begins here.
  if (paragraph) paragraph.text = number ? `${number} ` : '';
};
