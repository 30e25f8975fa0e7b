/** A sample as a Word document: paragraphs numbered by Word itself, the symbol in the head of the first page, notes. */
import { AlignmentType, Document, FootnoteReferenceRun, Header, LevelFormat, Packer, Paragraph, TextRun } from 'docx';

const level = (/** @type {number} */ at, /** @type {string} */ format, /** @type {string} */ text) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
});

const numbering = {
  config: [
    {
      reference: 'operative',
      levels: [
        level(0, LevelFormat.DECIMAL, '%1.'),
        level(1, LevelFormat.LOWER_LETTER, '(%2)'),
        level(2, LevelFormat.LOWER_ROMAN, '(%3)'),
      ],
    },
  ],
};

/** Every so many paragraphs one has a note. */
const NOTE_EVERY = 5;

/** @param {string} symbol @param {import('./paragraphs.mjs').SampleParagraph[]} paragraphs @returns {Promise<Buffer>} */
export const wordOf = (symbol, paragraphs) => {
  /** @type {Record<string, { children: Paragraph[] }>} */
  const footnotes = {};
  const children = paragraphs.map(({ text, level }, index) => {
    const note = level >= 0 && index % NOTE_EVERY === 0 ? Object.keys(footnotes).length + 1 : null;
    if (note)
      footnotes[note] = { children: [new Paragraph(`See A/67/${note}00, requests the Secretary-General, sect. II.`)] };
    const runs = [new TextRun(text), ...(note ? [new FootnoteReferenceRun(note)] : [])];
    return new Paragraph({ children: runs, ...(level >= 0 ? { numbering: { reference: 'operative', level } } : {}) });
  });
  const headers = {
    first: new Header({ children: [new Paragraph(`United Nations\t${symbol}`)] }),
    default: new Header({ children: [new Paragraph(symbol)] }),
  };
  return Packer.toBuffer(
    new Document({ numbering, footnotes, sections: [{ properties: { titlePage: true }, headers, children }] }),
  );
};
