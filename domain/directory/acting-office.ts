/** From words to offices: who acts when a resolution says "the Secretary-General". */
import type { ActsFor, Directory, Office } from './directory.ts';
import { officeOf } from './directory.ts';

export interface ActingOffice {
  office: Office;
  /** Why this one, in one line. */
  reason: string;
  /** Whether the directory names it for these addressees, rather than by default. */
  isNamed: boolean;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isAbout = ({ subjects }: ActsFor, text: string): boolean =>
  subjects.length === 0 || subjects.some((word) => text.toLowerCase().includes(word.toLowerCase()));

/**
 * The office that acts for the first of the addressees that the directory knows; a rule with subjects goes before one
 * without.
 *
 * @param subject what the request is about: the resolution's title
 */
export const actingOffice = (
  directory: Directory,
  addressees: readonly string[],
  subject: string,
): ActingOffice | undefined => {
  for (const addressee of addressees) {
    const rules = directory.actsFor.filter((rule) => same(rule.addressee, addressee) && isAbout(rule, subject));
    const rule = rules.find(({ subjects }) => subjects.length > 0) ?? rules[0];
    const office = rule && officeOf(directory, rule.office);
    if (!office) continue;
    const on = rule.subjects.length ? ` on ${rule.subjects[0]}` : '';
    return {
      office,
      reason: `${office.name} acts for ${addressee}${on}`,
      isNamed: true,
    };
  }
  const office = officeOf(directory, directory.defaultOffice);
  return (
    office && {
      office,
      reason: `no office is named for ${addressees.join(', ') || 'this'}`,
      isNamed: false,
    }
  );
};
