/** Titles of annexed texts that stand on their own: their numbered paragraphs are not those of the resolution. */
export const INSTRUMENTS = [
  'rules',
  'regulations',
  'statute',
  'plan of action',
  'terms of reference',
  'guidelines',
  'guiding principles',
  'amendments',
];
