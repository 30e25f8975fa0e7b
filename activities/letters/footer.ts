/** Small print: why the reader gets this, and the human being whom an answer reaches. */
import { dayInWords } from '../../domain/calendar/day.ts';
import type { Material } from './material.ts';
import { nameOf } from './words.ts';

const WHAT_THIS_IS =
  'This is the first mail that you get from Mandates. It follows what a resolution asks for until that is done: it ' +
  'writes to you when something is due from you, says what came before, and shows how to say that it is done. It ' +
  'takes silence for an answer only where the procedure says so.';

export const footerOf = (material: Material): string[] => {
  const { reader, record, isFirst } = material;
  const [coordinator] = record.input.people.coordinator ?? [];
  const isForReader = coordinator === undefined || coordinator === reader.person;
  const lines = [
    inPlaceOf(material),
    isFirst && WHAT_THIS_IS,
    !isForReader &&
      `Questions, or no terminal at hand? Reply to this mail: it reaches ${nameOf(material, coordinator)}, who coordinates this mandate.`,
  ];
  return lines.filter((line) => typeof line === 'string');
};

const inPlaceOf = (material: Material): string | null => {
  if (!material.reader.inPlaceOf) return null;
  const { person, why, until } = material.reader.inPlaceOf;
  const name = nameOf(material, person);
  if (why === 'gone') return `This was for ${person}, who is no longer in the directory; please see to it.`;
  if (why === 'refused')
    return `This was for ${name}, whose address refuses our mail; please see that they hear of it.`;
  const away = until ? ` until ${dayInWords(until)}` : '';
  return `This is for ${name}, who is away${away}: you deputise, and what you do is on record as yours, for ${name}.`;
};
