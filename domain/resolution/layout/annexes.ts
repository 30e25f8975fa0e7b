/**
 * What an annex holds. A declaration speaks for the organ that adopts it ("We, the Heads of State and Government…"), and
 * its paragraphs are cited and followed like the resolution's; rules, statutes, plans and lists are instruments apart.
 */
import { INSTRUMENTS } from '../lexicon/instruments.ts';

/** How far below the annex's heading its title and its first words reach. */
const REACH = 1500;

const declares = /(?:^|\s)We, (?:the |heads |Heads |our )/;
const instrument = new RegExp(`\\b(?:${INSTRUMENTS.join('|')})\\b`, 'i');

export const isDeclaration = (annex: string): boolean => {
  const beginning = annex.slice(0, REACH);
  const speaks = declares.exec(beginning);
  return speaks !== null && !instrument.test(beginning.slice(0, Math.min(speaks.index, 300)));
};
