/**
 * The letters of Latin script, for character classes. Patterns that are tried at every word of a text use these: `\p{L}`
 * holds the letters of all scripts, and takes several times as long.
 */
export const LETTER = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';

const ACCENTED = Array.from({ length: 0x24f - 0xbf }, (_, i) => String.fromCharCode(0xc0 + i));

export const CAPITAL = `A-Z${ACCENTED.filter((letter) => /\p{Lu}/u.test(letter)).join('')}`;

/** "Assembly", "Sub-Saharan". */
export const CAPITAL_WORD = `[${CAPITAL}][${LETTER}-]+`;
