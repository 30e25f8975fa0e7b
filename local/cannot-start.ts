/** A part can't be started. The message is one line for whoever wanted it. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
