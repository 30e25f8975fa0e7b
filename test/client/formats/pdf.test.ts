/** From the lines of a PDF's pages to its paragraphs. */
import { withoutFurniture } from '../../../client/formats/pdf-furniture.ts';
import type { Line } from '../../../client/formats/pdf-lines.ts';
import { paragraphsOf } from '../../../client/formats/pdf-paragraphs.ts';

const line = (text: string, height: number, differing: Partial<Line> = {}): Line => ({
  ...{ text, height, left: 60, size: 10, isNote: false },
  ...differing,
});

/** A page's lines, twelve points apart, below a head and above a foot as the Organization prints them. */
const page = (number: number, ...texts: (string | Partial<Line>)[]): Line[] => [
  line('A/RES/66/183', 800, { size: 10 }),
  ...texts.map((text, index) =>
    typeof text === 'string' ? line(text, 700 - 12 * index) : line(text.text ?? '', 700 - 12 * index, text),
  ),
  line(`${number}`, 40),
];

const textOf = (...pages: Line[][]): string[] => paragraphsOf(withoutFurniture(pages));

const FILL = [
  '1. Requests the Secretary-General, within existing',
  'resources, to submit to the General Assembly at its',
];

test('running heads and page numbers are left out, and the sentence goes on over the page', () => {
  expect(
    textOf(page(1, ...FILL), page(2, 'sixty-seventh session a report', 'on it.'), page(3, 'The end.', 'Really.')).slice(
      0,
      2,
    ),
  ).toEqual(['A/RES/66/183', `${FILL.join(' ')} sixty-seventh session a report on it. The end. Really.`]);
});

test('job numbers and what is printed for the recycler are left out', () => {
  const first = [...page(1, ...FILL), line('11-46653 (E)', 30), line('*1146653*', 25), line('Please recycle', 20)];
  expect(textOf(first, page(2, 'sixty-seventh session.', 'x')).join(' ')).not.toMatch(/46653|recycle/);
});

test('notes at a page’s foot are left out with the line above them, small text without a mark stays', () => {
  const notes = ['_______________', { text: '1 See A/66/464.', size: 8 }, { text: 'and its addendum.', size: 8 }];
  expect(textOf(page(1, ...FILL, ...notes), page(2, 'next', { text: 'small print', size: 8 })).join(' ')).toMatch(
    /at its next small print$|at its next\s+small print$/,
  );
});

test('a gap parts paragraphs, and so does a number after the end of one', () => {
  const lines = [
    line('1. Requests', 700),
    line('a report;', 688),
    line('2. Decides', 670),
    line('to meet;', 658),
    line('3. Invites.', 646),
  ];
  expect(paragraphsOf([lines])).toEqual(['1. Requests a report;', '2. Decides to meet;', '3. Invites.']);
});
