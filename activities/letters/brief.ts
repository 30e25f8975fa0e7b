/** The weekly brief to a coordinator: a line a mandate, worst first, at most a screen; the rest is counted. */
import { type BriefPart, type BriefPartName, briefOf, type Followed } from '../../domain/brief/index.ts';
import { type Day, dayAt, shortDay } from '../../domain/calendar/day.ts';
import { type Directory, personOf } from '../../domain/directory/index.ts';
import type { Reader } from '../reader.ts';
import { inShell } from './acts.ts';
import { AUTOMATIC } from './automatic.ts';
import { asHtml } from './html.ts';
import type { Content, Group, Letter } from './letter.ts';
import { asText } from './text.ts';
import { messageIdOf } from './thread.ts';
import { capital, nearDay, whenInWords } from './words.ts';

export interface BriefMaterial {
  reader: Reader;
  directory: Directory;
  followed: readonly Followed[];
  /** The day of the last brief. */
  since: Day;
  /** The engine's clock, in milliseconds. */
  at: number;
}

/** Mandates that a screen holds. */
const MOST = 12;

const PARTS: Record<BriefPartName, { title: string; counted: string }> = {
  unheard: { title: 'Overdue, and nobody is reminded any more', counted: 'overdue beyond the last reminder' },
  late: { title: 'Overdue', counted: 'overdue' },
  due: { title: 'Due within two weeks', counted: 'due within two weeks' },
  silent: { title: 'Open for a week, and nobody has said a word', counted: 'that nobody has taken up' },
  closed: { title: 'Closed', counted: 'closed' },
};

/** @param from the sender's address, as the operator set it */
export const briefFrom = (material: BriefMaterial, key: string, from: string): Letter => {
  const content = contentOf(material);
  const { reader } = material;
  return {
    from,
    to: { name: reader.name, address: reader.address },
    replyTo: undefined,
    subject: content.subject,
    messageId: messageIdOf(key),
    headers: AUTOMATIC,
    text: asText(content),
    html: asHtml(content),
  };
};

const contentOf = (material: BriefMaterial): Content => {
  const { followed, since, at, reader } = material;
  const parts = briefOf(followed, { since, now: at }, MOST);
  const today = dayAt(at, reader.station.zone);
  const summary = parts.map(({ name, count }) => `${count} ${PARTS[name].counted}`).join(', ') || 'nothing to report';
  const open = followed.filter(({ snapshot }) => snapshot.state !== 'closed').length;
  const [worst] = parts.flatMap(({ shown }) => shown);
  return {
    subject: `The week from ${shortDay(today)}: ${summary}`,
    headline: capital(summary),
    about: `${open} mandates under way, as of ${shortDay(today)}`,
    tone: parts.some(({ name }) => name === 'unheard' || name === 'late') ? 'urgent' : 'calm',
    says: parts.length ? [] : ['All that you coordinate is on its way, and nothing comes due within two weeks.'],
    groups: parts.map((part) => asGroup(part, material, today)),
    acts: [
      ...(worst ? [{ what: 'See one of them whole', command: `npx mandates show ${inShell(worst.snapshot.id)}` }] : []),
      { what: 'See all that is late', command: 'npx mandates list --health overdue' },
    ],
    ...{ quote: null, dates: [], history: [] },
    footer: ['You get this on the first working day of each week, for you coordinate these mandates.'],
  };
};

const asGroup = ({ name, count, shown }: BriefPart, material: BriefMaterial, today: Day): Group => ({
  title: `${PARTS[name].title} (${count})`,
  lines: shown.map(({ snapshot, closedOn }) => ({
    what:
      name === 'closed'
        ? `${snapshot.outcome ?? 'closed'} on ${nearDay(closedOn ?? today, today)}`
        : stageInWords(snapshot, material.directory, today),
    about: `${snapshot.title} (${snapshot.resolution}, para. ${snapshot.paragraph})`,
  })),
  more: count > shown.length ? `and ${count - shown.length} more` : null,
});

/** `Draft with Jonas Lindqvist, due Tue 26 Jun, 6 days ago`. */
const stageInWords = (
  { stages, stage, owner, stageDue }: Followed['snapshot'],
  directory: Directory,
  today: Day,
): string => {
  const title = stages.find(({ id }) => id === stage)?.title ?? 'Mandate';
  const who = owner.map((id) => personOf(directory, id)?.name ?? id).join(' and ') || 'nobody';
  const due = stageDue ? `, due ${nearDay(stageDue, today)}, ${whenInWords(stageDue, today)}` : '';
  return `${title} with ${who}${due}`;
};
