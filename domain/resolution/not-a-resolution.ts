/** The text is empty, or nothing in it looks like a resolution. The message is one line for the user. */
export class NotAResolution extends Error {
  override readonly name = 'NotAResolution';
}
