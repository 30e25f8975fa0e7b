/** From words to offices: who acts when a resolution says "the Secretary-General". */
import { type Choice, chosenFor } from './choices.ts';
import { type ActsFor, type Directory, type Office, officeOf } from './directory.ts';

export interface ActingOffice {
  office: Office;
  /** Why this one, in one line. */
  reason: string;
  /** Whether it is named for one of the addressees, rather than taken by default. */
  isNamed: boolean;
}

/** What a request is about. */
export interface Subject {
  /** The resolution's. */
  title: string;
  /** What is to be delivered. */
  deliverable: string;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * The offices that act for the addressees, the likeliest first; several where the directory leaves it open. What a
 * coordinator chose before for the same addressee and subject goes before what the directory says. None only where the
 * directory's own default office is missing.
 */
export const actingOffices = (
  directory: Directory,
  addressees: readonly string[],
  subject: Subject,
  choices: readonly Choice[] = [],
): ActingOffice[] => {
  const chosen = addressees.flatMap((addressee) => chosenOffice(directory, addressee, subject, choices));
  const named = addressees.flatMap((addressee) => namedOffices(directory, addressee, subject));
  const found = chosen.length > 0 ? chosen : named;
  if (found.length > 0)
    return found.filter((one, index) => found.findIndex((two) => two.office.id === one.office.id) === index);
  const office = officeOf(directory, directory.defaultOffice);
  const reason = `no office is named for ${addressees.join(', ') || 'this'}`;
  return office ? [{ office, reason, isNamed: false }] : [];
};

const chosenOffice = (
  directory: Directory,
  addressee: string,
  { title }: Subject,
  choices: readonly Choice[],
): ActingOffice[] => {
  const choice = chosenFor(choices, addressee, title);
  const office = choice && officeOf(directory, choice.office);
  if (!office) return [];
  const reason = `${office.name} was chosen for ${addressee} on this subject in ${choice.resolution}`;
  return [{ office, reason, isNamed: true }];
};

/** All rules that fit best: those whose subject stands in the title, else in what is asked, else those for any subject. */
const namedOffices = (directory: Directory, addressee: string, { title, deliverable }: Subject): ActingOffice[] => {
  const rules = directory.actsFor.filter((rule) => same(rule.addressee, addressee));
  const steps = [
    rules.map((rule) => ({ rule, about: wordIn(rule, title) })),
    rules.map((rule) => ({ rule, about: wordIn(rule, deliverable) })),
  ].map((found) => found.filter(({ about }) => about !== undefined));
  const general = rules.filter(({ subjects }) => subjects.length === 0).map((rule) => ({ rule, about: undefined }));
  const best = [...steps, general].find((found) => found.length > 0) ?? [];
  return best.flatMap(({ rule, about }) => {
    const office = officeOf(directory, rule.office);
    if (!office) return [];
    return [{ office, reason: `${office.name} acts for ${addressee}${about ? ` on "${about}"` : ''}`, isNamed: true }];
  });
};

/** The subject that the text is about. "Drug" means "drugs" too; "crime" does not mean "Crimea". */
const wordIn = ({ subjects }: ActsFor, text: string): string | undefined =>
  subjects.find((word) => new RegExp(`\\b${escaped(word)}(?:e?s)?\\b`, 'i').test(text));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
