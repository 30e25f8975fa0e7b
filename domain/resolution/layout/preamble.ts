/** The preamble: paragraphs that each begin with a participle ("Recalling", "Deeply concerned") and end with a comma. */
import type { Paragraph } from '../resolution.ts';

const BEGINNING =
  '(?:(?:Deeply|Gravely|Seriously|Also|Further|Fully|Strongly|Profoundly|Greatly|Equally) )*' +
  '(?:[A-Z][a-z]+ing|Convinced|Concerned|Aware|Mindful|Conscious|Desirous|Determined|Alarmed|Guided|Encouraged|Inspired|Cognizant|Disturbed|Dismayed|Outraged|Appalled|Persuaded|Gratified|Taking|convinced|concerned|aware|mindful|conscious|alarmed|disturbed)';

const between = new RegExp(`(?<=[,;.]\\S{0,3})\\s+(?=${BEGINNING}\\b)`);

export const preambleOf = (text: string): Paragraph[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(between))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ number: '', kind: 'preambular', text: line }));
