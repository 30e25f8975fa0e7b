/**
 * A sample as a PDF, printed by a browser as the Organization's documents look: a masthead on the first page, running heads and
 * page numbers, notes at the foot of the page on which their mark stands, long words cut at line ends.
 */
import { chromium } from 'playwright-core';

const STYLE = `
  @page { size: A4; margin: 0 } * { box-sizing: border-box; margin: 0 }
  body { font: 11pt/1.25 "Liberation Serif", "Times New Roman", serif; width: 140mm }
  .page { position: relative; width: 210mm; height: 297mm; break-after: page; overflow: hidden }
  .head { position: absolute; top: 14mm; left: 30mm; width: 150mm; font-size: 8.5pt; display: flex; justify-content: space-between }
  .foot { position: absolute; bottom: 12mm; left: 30mm; width: 150mm; font-size: 8.5pt; display: flex; justify-content: space-between }
  .text { position: absolute; top: 26mm; left: 35mm; width: 140mm; height: 240mm }
  .text p { margin-bottom: 7pt; text-align: justify }
  .text p.first { text-indent: 10mm }
  .text p.level1 { margin-left: 10mm } .text p.level2 { margin-left: 20mm }
  .notes { position: absolute; bottom: 24mm; left: 35mm; width: 140mm; font-size: 8.5pt; border-top: 0.5pt solid }
  sup { font-size: 6.5pt; line-height: 0 }`;

/** Runs in the page: fills one sheet after the other, word by word. */
const lay = (
  /** @type {{ symbol: string, title: string, paragraphs: import('./paragraphs.mjs').SampleParagraph[] }} */ sample,
) => {
  const element = (/** @type {string} */ kind, /** @type {Element} */ parent, html = '') => {
    const made = document.createElement(kind === 'p' ? 'p' : 'div');
    if (kind !== 'p') made.className = kind;
    made.innerHTML = html;
    return parent.appendChild(made);
  };
  const hyphened = (/** @type {string} */ word) => word.replace(/([A-Za-z]{5})(?=[a-z]{5})/g, '$1\u00ad');
  let pages = 0;
  let notes = 0;
  const newSheet = () => {
    pages++;
    const page = element('page', document.body);
    element(
      'head',
      page,
      pages === 1
        ? `<b>United Nations</b><b>${sample.symbol}</b>`
        : `<span>${sample.title}</span><b>${sample.symbol}</b>`,
    );
    element('foot', page, `<span>23-${10234 + notes}</span><b>${pages}/9</b>`);
    return { text: element('text', page), notes: element('notes', page) };
  };
  let sheet = newSheet();
  const isFull = () =>
    sheet.text.lastElementChild.getBoundingClientRect().bottom > sheet.notes.getBoundingClientRect().top - 12;
  sample.paragraphs.forEach(({ text, number, level }, index) => {
    let paragraph = element('p', sheet.text);
    paragraph.className = `first level${level}`;
    const words = `${number} ${text}`.trim().split(' ').map(hyphened);
    const marked = level >= 0 && index % 5 === 0 ? words.length - 1 : -1;
    words.forEach((word, at) => {
      const before = paragraph.innerHTML;
      const mark = at === marked ? `<sup>${++notes}</sup>` : '';
      paragraph.innerHTML = `${before}${before ? ' ' : ''}${word}${mark}`;
      const note =
        mark &&
        element('p', sheet.notes, `<sup>${notes}</sup> See A/67/${notes}00, requests the Secretary-General, sect. II.`);
      if (!isFull()) return;
      paragraph.innerHTML = before;
      if (note) note.remove();
      if (!before) paragraph.remove();
      sheet = newSheet();
      paragraph = element('p', sheet.text, `${word}${mark}`);
      paragraph.className = before ? `level${level}` : `first level${level}`;
      if (note) sheet.notes.append(note);
    });
  });
};

/** @param {{ symbol: string, title: string, paragraphs: import('./paragraphs.mjs').SampleParagraph[] }} sample */
export const printed = async (sample) => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(`<html lang="en"><style>${STYLE}</style><body></body></html>`);
    await page.evaluate(lay, sample);
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
};
