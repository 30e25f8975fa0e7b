/** The offices that a coordinator changed in a plan. */
import { actingOffices, type Choice, type Directory } from '../directory/index.ts';
import type { Plan } from './plan.ts';

/** Of each followed entry whose office is not one that the directory proposes, the choice that was made. */
export const choicesIn = ({ entries, title, resolution }: Plan, directory: Directory): Choice[] =>
  entries
    .filter(({ follow }) => follow)
    .flatMap(({ addressees, office, title: deliverable }) => {
      const proposed = actingOffices(directory, addressees, { title, deliverable });
      const [addressee] = addressees;
      if (addressee === undefined || proposed[0]?.office.id === office) return [];
      return [{ addressee, subject: title, office, resolution }];
    });
