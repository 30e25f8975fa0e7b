/** How much room a view has, and whether it may use colour. */
import picocolors from 'picocolors';

export type Colours = ReturnType<typeof picocolors.createColors>;

export interface Look {
  /** Columns that a line may take. */
  readonly width: number;
  readonly paint: Colours;
}

/** The width of what is no terminal: a file, a pipe. */
export const DEFAULT_WIDTH = 80;

/** A look for a stream; without colours, or 80 columns wide, where the stream is no terminal or the user wants none. */
export const lookOf = (
  stream: { isTTY?: boolean; columns?: number },
  env: Record<string, string | undefined>,
): Look => ({
  width: stream.isTTY ? Math.max(stream.columns ?? DEFAULT_WIDTH, 40) : DEFAULT_WIDTH,
  paint: picocolors.createColors(Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb'),
});
