/** What may open a paragraph: "12.", "(b)", "(iii)" or a bullet, with what stands around it. */
export interface Marker {
  readonly style: 'number' | 'letter' | 'bullet';
  /** As printed, without the full stop: `12`, `(b)`, `•`. */
  readonly label: string;
  readonly at: number;
  readonly end: number;
  /** Whether it stands at the start of a line. */
  readonly atLine: boolean;
}

const pattern =
  /(?<!\S)(?:(\d{1,3})\.(?=\s)|(\((?:[a-z]{1,2}|[ivx]{1,5})\))(?=\s)|([•●▪]|(?:(?<=\n)|(?<=[;:]\s))[–—])(?=\s))\s+/g;

export const markersIn = function* (text: string): Generator<Marker> {
  for (const match of text.matchAll(pattern))
    yield {
      style: match[1] ? 'number' : match[2] ? 'letter' : 'bullet',
      label: match[1] ?? match[2] ?? match[3] ?? '',
      at: match.index,
      end: match.index + match[0].length,
      atLine: match.index === 0 || text[match.index - 1] === '\n',
    };
};
