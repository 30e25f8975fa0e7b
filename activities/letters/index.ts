/** From a notice to a letter. */
import { personOf } from '../../domain/directory/index.ts';
import { contentOf } from './content.ts';
import { asHtml } from './html.ts';
import type { Letter } from './letter.ts';
import type { Material } from './material.ts';
import { asText } from './text.ts';
import { messageIdOf, threadOf } from './thread.ts';

export type { Letter } from './letter.ts';
export type { Material } from './material.ts';

/** Tells other programs, and vacation notices, that no person wrote this (RFC 3834). */
const AUTOMATIC = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
};

/** @param from the sender's address, as the operator set it */
export const letterFrom = (material: Material, from: string): Letter => {
  const { notice, reader, record, directory } = material;
  const content = contentOf(material);
  const coordinator = personOf(directory, record.input.people.coordinator?.[0] ?? directory.fallback);
  return {
    from,
    to: { name: reader.name, address: reader.address },
    replyTo: coordinator && {
      name: coordinator.name,
      address: coordinator.email,
    },
    subject: content.subject,
    messageId: messageIdOf(notice.key),
    references: threadOf(notice.mandate),
    inReplyTo: threadOf(notice.mandate),
    headers: AUTOMATIC,
    text: asText(content),
    html: asHtml(content),
  };
};
