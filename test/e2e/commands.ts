/** What people type while a stack runs on a data directory, and what they are told. */
import type { Listed, Shown, StartReport } from '../../client/index.ts';
import type { Answer } from '../../domain/mandate/index.ts';
import { until } from '../harness/until.ts';
import { received } from './mailbox.ts';
import { json } from './program.ts';

/** @param id the mandate that is shown, and acted on; @param plan the plan's file */
export const commandsOn = (dataDir: string, { id, plan }: { id: string; plan: string }) => {
  const here = ['--data-dir', dataDir];
  const first = async <T>(words: string[]): Promise<T> => (await json<T>([...words, ...here]))[0] as T;
  return {
    show: () => first<Shown>(['show', id]),
    list: (...words: string[]) => json<Listed>(['list', ...here, ...words]),
    start: () => first<StartReport>(['start', plan]),
    /** Somebody acts; gives what comes next. */
    act: async (...words: string[]) => (await first<Answer>(['do', id, ...words])).message,
    /** What somebody has received, at least so much. */
    lettersOf: async (name: string, count: number) =>
      until(
        `${name} has ${count} letters`,
        async () => (await received(dataDir)).filter(({ to }) => to?.[0]?.name === name),
        (letters) => letters.length >= count,
      ),
  };
};
