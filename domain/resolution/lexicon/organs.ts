/** The organs that adopt resolutions, as the line that opens their text names them. */
export const ORGANS = [
  'General Assembly',
  'Security Council',
  'Economic and Social Council',
  'Human Rights Council',
] as const;

export type Organ = (typeof ORGANS)[number];

/** How the official symbol of each organ's resolutions begins. */
export const SYMBOL_OF: Readonly<Record<Organ, string>> = {
  'General Assembly': 'A/RES/',
  'Security Council': 'S/RES/',
  'Economic and Social Council': 'E/RES/',
  'Human Rights Council': 'A/HRC/RES/',
};
