/** Section headings: a short line without a full stop that stands between two paragraphs. */
const LONGEST = 160;

const titled = /^(?:[\p{Lu}\d“][^;:.]*|[IVXLC]+\.? .*|[A-Z]\. .*)$/u;

export const isHeading = (line: string): boolean =>
  line.length <= LONGEST && titled.test(line) && !/[;:.,)]$/.test(line);

/** In a text on one line a heading follows the end of the paragraph before it. */
const afterSentence = /(?<=[;.”]|[;.]\d{1,3})\s+(?=[\p{Lu}“IVX])(?=[^;:.]{3,160}$)/u;

export const endsWithHeading = (text: string): boolean => {
  const found = afterSentence.exec(text);
  return found !== null && isHeading(text.slice(found.index).trim());
};

/** The paragraph's text without the headings of the next section that follow it. */
export const withoutHeadings = (text: string): string => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const kept = lines.filter((line, i) => i === 0 || !(isHeading(line) && /[;.:”\d]$/.test(lines[i - 1] ?? '')));
  const joined = kept.join(' ');
  const tail = joined.length > LONGEST ? joined.slice(-LONGEST - 40) : joined;
  const found = afterSentence.exec(tail);
  return found && isHeading(tail.slice(found.index).trim())
    ? joined.slice(0, joined.length - tail.length + found.index)
    : joined;
};
