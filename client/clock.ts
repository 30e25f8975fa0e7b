/** The engine's clock: the real one, and the shift of `--as-of`. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds added to the real time; zero without `--as-of`. */
  shift: number;
}

export const clockWith = (shift: number): Clock => ({ shift, now: () => Date.now() + shift });
