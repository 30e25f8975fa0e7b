import { MEASURES } from './measures/index.ts';
import type { Row, Size } from './row.ts';
import { openStage, type Stage } from './stage.ts';

/** Makes the measurements, one after the other, and gives each row once it is there. */
export async function* measured(names: readonly string[], size: Size): AsyncGenerator<Row> {
  let opening: Promise<Stage> | undefined;
  const stage = () => (opening ??= openStage());
  // Servers that an interrupted run leaves behind would slow down the next one.
  const end = () => void opening?.then(({ env }) => env.teardown()).finally(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  try {
    for (const name of names) {
      process.stderr.write(`Measuring ${name} …\n`);
      yield* (await MEASURES[name]?.({ size, stage })) ?? [];
    }
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
    await (await opening)?.close();
  }
}
