import { numeral } from '../../../client/formats/numerals.ts';
import { numberer } from '../../../client/formats/word-numbers.ts';
import { numberingIn } from '../../../client/formats/word-numbering.ts';
import { paragraphsIn } from '../../../client/formats/word-text.ts';

const NUMBERING = `<w:numbering>
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>`;

const STYLES = `<w:styles>
  <w:style w:styleId="Operative"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Operative2"><w:basedOn w:val="Operative"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
</w:styles>`;

const textOf = (...paragraphs: string[]): string[] =>
  paragraphsIn(`<w:body>${paragraphs.join('')}</w:body>`, numberer(numberingIn(NUMBERING, STYLES)));

const listed = (list: number, level: number, text = 'x'): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('letters begin anew below each number', () => {
  expect(textOf(listed(1, 0), listed(1, 1), listed(1, 1), listed(1, 0), listed(1, 1))).toEqual([
    ...['1. x', '(a) x', '(b) x', '2. x', '(a) x'],
  ]);
});

test('a list that is told to begin elsewhere does, once', () => {
  expect(textOf(listed(1, 0), listed(2, 0), listed(2, 0))).toEqual(['1. x', '7. x', '8. x']);
});

test('numbers come from the paragraph’s style too, and from the style that it is based on', () => {
  const styled = (style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
  expect(textOf(styled('Operative'), styled('Operative2'), styled('Loop'))).toEqual(['1. x', '(a) x', 'x']);
});

test('bullets, and numbers that were taken away, are not written', () => {
  expect(textOf(listed(1, 2), listed(0, 0))).toEqual(['x', 'x']);
});

test('what was deleted is gone, and what was inserted stays', () => {
  const changed =
    '<w:p><w:r><w:t>re</w:t></w:r><w:del><w:r><w:delText>ject</w:delText></w:r></w:del><w:ins><w:r><w:t>quests</w:t></w:r></w:ins></w:p>';
  expect(textOf(changed)).toEqual(['requests']);
});

test('tabs, line breaks and fixed hyphens are what a reader sees', () => {
  expect(
    textOf(
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>follow</w:t><w:noBreakHyphen/><w:t>up</w:t></w:r></w:p>',
    ),
  ).toEqual(['a b follow-up']);
});

test.each([
  [4, 'lowerRoman', 'iv'],
  [1999, 'upperRoman', 'MCMXCIX'],
  [26, 'lowerLetter', 'z'],
  [28, 'lower-alpha', 'bb'],
  [0, 'lowerLetter', '0'],
  [12, 'decimal', '12'],
])('%i as %s is %s', (number, format, printed) => {
  expect(numeral(number, format)).toBe(printed);
});
