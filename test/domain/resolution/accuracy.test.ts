/** How well resolutions are read that people labelled by hand, in both forms. The floors stand just under what is reached. */
import { readResolution } from '../../../domain/resolution/index.ts';
import { figuresOf, FORMS, readCorpus } from '../../../scripts/score/index.mjs';

const corpus = readCorpus('test/domain/resolution/corpus');

describe.each(Object.entries(FORMS))('labelled resolutions as %s', (_, textOf) => {
  const figures = figuresOf(corpus, (document) => readResolution(textOf(document)));

  test.each([
    ['dated', 0.98],
    ['request', 0.97],
    ['addressees', 0.98],
    ['recipient', 0.98],
    ['due', 0.98],
    ['recurrence', 0.99],
    ['highPrecision', 0.98],
    ['highShare', 0.75],
  ] as const)('%s: at least %f', (figure, floor) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(floor);
  });

  test('paragraphs are found where they are, in nearly every document all of them', () => {
    expect(figures.regular.f1).toBeGreaterThanOrEqual(0.995);
    expect(figures.regular.whole).toBeGreaterThanOrEqual(0.98);
  });
});

test('the same text is read the same way every time', () => {
  const [document] = corpus.documents;
  if (!document) throw new Error('the corpus is empty');
  const text = FORMS.lines(document);
  expect(readResolution(text)).toEqual(readResolution(text));
});

test('every quotation is found word for word in its paragraph', () => {
  for (const document of corpus.documents) {
    const { paragraphs, requests } = readResolution(FORMS.lines(document));
    for (const { paragraph, quote } of requests) {
      const texts = paragraphs.filter(({ number }) => number === paragraph).map(({ text }) => text.toLowerCase());
      expect(texts.some((text) => text.includes(quote.toLowerCase()))).toBe(true);
    }
  }
});
