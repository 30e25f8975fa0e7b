/** From notices to letters. */
import { personOf } from '../../domain/directory/index.ts';
import { AUTOMATIC } from './automatic.ts';
import { calendarFileFrom, invitationFrom } from './calendar.ts';
import { contentOf } from './content.ts';
import { digestContentOf } from './digest.ts';
import { asHtml } from './html.ts';
import type { Content, Letter } from './letter.ts';
import type { Material } from './material.ts';
import { asText } from './text.ts';
import { messageIdOf, threadOf } from './thread.ts';

export type { Letter } from './letter.ts';
export type { Material } from './material.ts';

/**
 * The letter of one notice.
 * @param from the sender's address, as the operator set it
 */
export const letterFrom = (material: Material, key: string, from: string): Letter => ({
  ...mailFrom(material, contentOf(material), key, from),
  references: threadOf(material.notice.mandate),
  inReplyTo: threadOf(material.notice.mandate),
  icalEvent: invitationFrom(material, from),
});

/** Several notices as one mail. */
export const digestFrom = (materials: readonly [Material, ...Material[]], key: string, from: string): Letter => ({
  ...mailFrom(materials[0], digestContentOf(materials), key, from),
  attachments: calendarFileFrom(materials, from),
});

const mailFrom = ({ reader, record, directory }: Material, content: Content, key: string, from: string): Letter => {
  const coordinator = personOf(directory, record.input.people.coordinator?.[0] ?? directory.fallback);
  return {
    from,
    to: { name: reader.name, address: reader.address },
    replyTo: coordinator && { name: coordinator.name, address: coordinator.email },
    subject: content.subject,
    messageId: messageIdOf(key),
    headers: AUTOMATIC,
    text: asText(content),
    html: asHtml(content),
  };
};
