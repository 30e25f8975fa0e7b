/**
 * A configuration file that can't be used. Its message is one line; `problems` lists all that is wrong, each as
 * `file:line: field: what was expected`.
 */
export class BadFile extends Error {
  override readonly name = 'BadFile';

  constructor(
    readonly file: string,
    readonly problems: readonly [string, ...string[]],
  ) {
    const more = problems.length - 1;
    super(more === 0 ? problems[0] : `${problems[0]} (and ${more} more)`);
  }
}
