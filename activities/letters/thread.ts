/** Message-IDs, made from keys: a retry is the same mail, and the mails of a mandate are one thread. */

/** The right-hand side: no host, for every worker has to make the same ids. */
const DOMAIN = 'mandates.invalid';

/** Mandate ids hold characters that no Message-ID may: each other than letters and digits becomes `_` and its hex code. */
const encoded = (key: string): string =>
  key.replace(/[^A-Za-z0-9.-]/g, (char) => `_${char.charCodeAt(0).toString(16).padStart(2, '0')}`);

export const messageIdOf = (mailKey: string): string => `<mail.${encoded(mailKey)}@${DOMAIN}>`;

/** The root of a mandate's thread: no mail has this id, and mail programs do not mind. */
export const threadOf = (mandate: string): string => `<mandate.${encoded(mandate)}@${DOMAIN}>`;

/** The entry of a stage in the calendar of its reader: the same for as long as the mandate lives. */
export const entryIdOf = (mandate: string, stage: string, reader: string): string =>
  `entry.${encoded(`${mandate}/${stage}/${reader}`)}@${DOMAIN}`;
