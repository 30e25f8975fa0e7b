/** Running text within a width. */

/**
 * Breaks a text at blanks so that it fits; lines after the first are indented.
 * @param used characters that stand before the text on its first line
 */
export const wrapped = (text: string, width: number, indent = 0, used = indent): string => {
  const lines: string[] = [];
  let line = '';
  let room = width - used;
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
      room = width - indent;
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
};

/** `1 mandate`, `12 mandates`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
