/** Letters that only tell, or that tell a coordinator what went wrong. */
import type { Outcome } from '../../../domain/mandate/index.ts';
import { noteOf, type Opening, opening } from '../opening.ts';
import type { Material } from '../material.ts';
import { eventOf, nameOf, namesOf, stageIn, titleOf } from '../words.ts';

const OUTCOMES: Record<Outcome, string> = {
  fulfilled: 'fulfilled',
  'fulfilled-late': 'fulfilled late',
  lapsed: 'closed unfulfilled',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
};

export const closed = (material: Material): Opening => {
  const { outcome, stages, supersededBy } = material.record.snapshot;
  const said = outcome ? OUTCOMES[outcome] : 'closed';
  const evidence = [...new Set(stages.flatMap((stage) => stage.evidence))];
  return opening(material, {
    subject: `Closed, ${said}`,
    headline: `Closed: ${said}`,
    tone: 'closed',
    says: [
      `This mandate is closed: ${said}. Nothing more is asked of you.`,
      supersededBy ? `${supersededBy} is followed in its place.` : undefined,
      noteOf(material, 'withdrawn', 'lapsed', 'superseded'),
      evidence.length ? `What shows it: ${evidence.join(', ')}.` : undefined,
    ],
  });
};

export const noLongerYours = (material: Material): Opening =>
  opening(material, {
    subject: `No longer yours: ${titleOf(material)}`,
    headline: `${titleOf(material)} is no longer with you`,
    says: [
      `${namesOf(material, stageIn(material)?.owner ?? [])} has it from now on. Nothing more is asked of you.`,
      noteOf(material, 'reassigned', 'delegated'),
    ],
  });

export const undeliverable = (material: Material): Opening => {
  const event = eventOf(material);
  const came = event?.type === 'undeliverable' ? event : { person: 'somebody', reason: 'no reason given' };
  const name = nameOf(material, came.person);
  return opening(material, {
    subject: `Mail to ${name} came back`,
    headline: `${name} could not be told`,
    tone: 'urgent',
    says: [
      `The mail server refused a mail to ${name}: “${came.reason}”.`,
      'Please correct the address in the directory, and tell them yourself: this mail is not sent to them again.',
    ],
  });
};

export const flagged = (material: Material): Opening => {
  const event = eventOf(material);
  const reason = event?.type === 'flagged' ? event.reason : 'something unusual happened';
  return opening(material, {
    subject: 'Please look at this',
    headline: 'Please look at this',
    tone: 'urgent',
    says: [`On this mandate, ${reason}.`],
  });
};
