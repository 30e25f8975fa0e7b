/** "…and requests him to…": who was named just before. */
import { NOT_FOLLOWED } from '../lexicon/bodies/groups.ts';
import type { Mention } from './mentions.ts';
import { isOfTheUnitedNations } from './standing.ts';

const officer =
  /Secretary-General$|^(?:United Nations )?High Commissioner|Special Rapporteur|Independent Expert|Representative|Envoy|Adviser|Director|Executive Secretary|President|Chair|Rapporteur|Administrator|Coordinator|Ombudsperson|Commissioner-General/;
const others = new RegExp(`\\b(?:${NOT_FOLLOWED.filter((noun) => noun !== 'members').join('|')})\\b`);

/** The names that `written` stands for, told by the text before it; `written` itself where it is no pronoun. */
export const namesMeant = (
  written: readonly string[],
  before: string,
  mentions: readonly Mention[],
): readonly string[] =>
  written.flatMap((name) => {
    const told = mentions.filter(({ end }) => end <= before.length);
    switch (name) {
      case 'him':
      case 'her':
        return last(told.filter((mention) => officer.test(mention.name)));
      case 'it':
        return last(told.filter((mention) => !officer.test(mention.name)));
      case 'them':
        return together(before, told);
      default:
        return [name];
    }
  });

const last = (mentions: readonly Mention[]): string[] => mentions.slice(-1).map(({ name }) => name);

/** "Them" are those whom the sentence began with, unless it began with States. */
const together = (before: string, mentions: readonly Mention[]): string[] => {
  const first = mentions.find(({ name }) => isOfTheUnitedNations(name));
  const states = others.exec(before);
  if (!first || (states && states.index < first.at)) return [];
  return [...new Set(mentions.filter(({ name }) => isOfTheUnitedNations(name)).map(({ name }) => name))].slice(0, 4);
};
