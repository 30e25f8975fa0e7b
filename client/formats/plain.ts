/** Plain text. */

/** Characters that no text holds: control characters, but for tab, line feed, form feed and carriage return. */
const isNotText = (text: string): boolean => /[\0-\x08\x0b\x0e-\x1f]/.test(text);

export const textOfPlain = (bytes: Uint8Array): string => {
  const text = inUtf8(bytes);
  if (text === null || isNotText(text)) throw new Error('is not text in UTF-8');
  return text;
};

const inUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
