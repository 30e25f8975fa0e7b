/** Where everything is, once `mandates up` has started it. */
import type { Ready } from '../../../local/up.ts';
import type { Look } from './look.ts';

export const readyPage = (ready: Ready, { paint }: Look): string => {
  const places: [name: string, place: string | undefined][] = [
    ['Portal', ready.portal],
    ['Temporal UI', ready.temporalUi],
    ['Mailbox', ready.mailbox],
    ['Temporal', `${ready.temporal}, namespace ${ready.namespace}`],
    ['PostgreSQL', ready.database],
    ['Mail server', `${ready.smtp} (it keeps what is sent, and sends nothing on)`],
  ];
  const lines = places.flatMap(([name, place]) => (place ? [`  ${paint.dim(name.padEnd(13))}${place}`] : []));
  const elsewhere = ready.dataDir === '.mandates' ? '' : ` --data-dir ${ready.dataDir}`;
  return [
    `${paint.green('Ready.')} All data is in ${ready.dataDir}, and stays there.`,
    ...lines,
    `In another terminal: ${paint.bold(`npx mandates list${elsewhere}`)}. Stop everything with Ctrl+C.`,
  ].join('\n');
};
