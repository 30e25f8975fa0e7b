/** A body or officer: the full name, then the abbreviations and short names that mean it in any text. */
export type BodyEntry = readonly [name: string, ...shorter: string[]];
