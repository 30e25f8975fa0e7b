/** The parts of a letter that do not depend on its kind: the words of the resolution, the dates, the record, how to act. */
import { dayInWords } from '../../domain/calendar/day.ts';
import { eventInWords, type NoticeKind } from '../../domain/mandate/index.ts';
import { openingOf } from './kinds.ts';
import type { Content } from './letter.ts';
import type { Material } from './material.ts';
import { nameOf, namesOf, planIn, stageIn, withNames } from './words.ts';

/** Events shown in a letter: the record itself is a command away. */
const RECENT = 6;

/** Notices after which nothing is asked of the reader. */
const ASKS_NOTHING: NoticeKind[] = ['closed', 'no-longer-yours', 'undeliverable', 'flagged'];

export const contentOf = (material: Material): Content => ({
  ...openingOf(material),
  quote: quoteOf(material),
  facts: factsOf(material),
  history: historyOf(material),
  acts: actsOf(material),
  footer: footerOf(material),
});

const quoteOf = ({ resolution, record }: Material): Content['quote'] => {
  const { paragraph, resolution: symbol } = record.snapshot;
  const found = resolution?.paragraphs.find(({ number, kind }) => kind === 'operative' && number === paragraph);
  return found
    ? {
        source: `${symbol}, paragraph ${paragraph}`,
        text: found.text,
        marked: null,
      }
    : null;
};

const factsOf = (material: Material): Content['facts'] => {
  const { due, derivation, state } = material.record.snapshot;
  const stage = stageIn(material);
  return [
    ...(stage?.due && state === 'open'
      ? [
          {
            label: stage.title,
            value: `due ${dayInWords(stage.due)}, with ${namesOf(material, stage.owner)}`,
          },
        ]
      : []),
    {
      label: 'Whole mandate',
      value: due ? `due ${dayInWords(due)}` : 'no due date',
    },
    ...(derivation ? [{ label: 'Why that day', value: derivation }] : []),
    { label: 'Reference', value: material.record.snapshot.id },
  ];
};

const historyOf = (material: Material): string[] =>
  material.record.events
    .filter(({ seq, type }) => seq <= material.notice.seq && type !== 'reminded')
    .slice(-RECENT)
    .map((event) => `${dayInWords(event.at.slice(0, 10))}: ${eventInWords(withNames(material, event))}`);

const actsOf = (material: Material): Content['acts'] => {
  const { notice, record, reader } = material;
  const stage = stageIn(material);
  if (!stage || stage.state !== 'open' || ASKS_NOTHING.includes(notice.kind)) return [];
  const act = (what: string, words: string) => ({
    what,
    command: `npx mandates do ${record.snapshot.id} ${words} --by ${reader.person}`,
  });
  if (stage.kind === 'approval') {
    return [
      act('Clear it', `approve --stage ${stage.id}`),
      act('Send it back', `return --stage ${stage.id} --note "what has to change"`),
    ];
  }
  const plan = planIn(material);
  const evidence = plan?.evidence === 'required' ? ' --evidence SYMBOL' : '';
  const names = plan?.names ? ' --to PERSON' : '';
  return [
    act('Say that it is done', `complete --stage ${stage.id}${names}${evidence}`),
    act('Say that you have seen it', `acknowledge --stage ${stage.id}`),
  ];
};

const footerOf = (material: Material): string[] => {
  const { reader, record, isFirst } = material;
  const [coordinator] = record.input.people.coordinator ?? [];
  const help = coordinator
    ? `Questions, or no terminal at hand? Reply to this mail: it reaches ${nameOf(material, coordinator)}, the coordinator.`
    : '';
  const place = reader.inPlaceOf ? `This was for ${reader.inPlaceOf}, who is no longer in the directory.` : '';
  const first = isFirst
    ? 'This is the first mail that you get from Mandates. It follows what a resolution asks of your office until it is done: it tells you when something is due from you, what came before, and how to say that it is done. It never takes silence for an answer.'
    : '';
  return [place, first, help].filter(Boolean);
};
