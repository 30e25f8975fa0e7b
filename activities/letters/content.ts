/** All that a letter says. */
import { actsOf } from './acts.ts';
import { datesOf } from './dates.ts';
import { footerOf } from './footer.ts';
import { historyOf } from './history.ts';
import { openingOf } from './kinds.ts';
import type { Content } from './letter.ts';
import type { Material } from './material.ts';
import { quoteOf } from './quote.ts';
import { capital, mandateInWords } from './words.ts';

export const contentOf = (material: Material): Content => ({
  ...openingOf(material),
  groups: [],
  about: capital(mandateInWords(material)),
  quote: quoteOf(material),
  dates: datesOf(material),
  history: historyOf(material),
  acts: actsOf(material),
  footer: footerOf(material),
});
