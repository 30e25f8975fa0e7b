/** Small print: why the reader gets this, and the human being whom an answer reaches. */
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
    reader.inPlaceOf && `This was for ${reader.inPlaceOf}, who is no longer in the directory; please see to it.`,
    isFirst && WHAT_THIS_IS,
    !isForReader &&
      `Questions, or no terminal at hand? Reply to this mail: it reaches ${nameOf(material, coordinator)}, who coordinates this mandate.`,
  ];
  return lines.filter((line) => typeof line === 'string');
};
