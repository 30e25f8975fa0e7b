/** A proposed plan as the YAML file that a coordinator edits: the words of each paragraph and every reason as comments. */
import { Document, isCollection, isMap, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { shortDay } from '../../domain/calendar/day.ts';
import type { PlannedStage } from '../../domain/plan/schedule.ts';
import { cadenceInWords } from '../../domain/series/cadence.ts';
import type { Proposal, ProposedPlan } from '../../domain/plan/plan.ts';

/** Characters a line of comment. */
const WIDTH = 100;

/** Breaks a text into lines, each with the space that YAML puts after its mark. */
const wrapped = (text: string): string => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.join('\n');
};

const HEADER = ` For each request: say whether it is followed (yes or no), and by whom. Dates are planned backwards from "due";
 to fix the day of one stage yourself, add for example   dates: { draft: 2012-06-20 }
 Then: npx mandates start THIS-FILE`;

const FOUND = ' What was found so far: an entry that you take out above stays out when the plan is written again.';

/** Texts stand on one line, however long. */
export const LAYOUT = { lineWidth: 0, flowCollectionPadding: true } as const;

const fieldsOf = (entry: Proposal) => ({
  id: entry.id,
  follow: entry.follow ? 'yes' : 'no',
  paragraph: entry.paragraph,
  kind: entry.kind,
  procedure: entry.procedure,
  title: entry.title,
  addressees: entry.addressees,
  recipient: entry.recipient,
  due: entry.due,
  ...(entry.derivation ? { why: entry.derivation } : {}),
  ...(Object.keys(entry.dates).length ? { dates: entry.dates } : {}),
  office: entry.office,
  people: entry.people,
  ...(entry.series ? { series: entry.series } : {}),
});

/** @param stagesOf the days that the procedure makes of an entry's due date */
export const planToYaml = (plan: ProposedPlan, stagesOf: (entry: Proposal) => PlannedStage[]): string => {
  const { resolution, title, organ, adopted, source, entries, warnings } = plan;
  const document = new Document(
    { resolution, title, organ, adopted, source, requests: entries.map(fieldsOf), found: entries.map(({ id }) => id) },
    { aliasDuplicateObjects: false },
  );
  const name = ` Follow-up plan of ${resolution}: ${entries.length} requests, ${entries.filter(({ follow }) => follow).length} proposed to be followed.`;
  document.commentBefore = [name, HEADER, ...warnings.map((warning) => wrapped(`Warning: ${warning}`))].join('\n');
  const requests = document.get('requests') as YAMLSeq<YAMLMap>;
  requests.items.forEach((map, index) => {
    const entry = entries[index];
    map.spaceBefore = index > 0;
    if (entry) annotate(map, entry, stagesOf(entry));
  });
  const found = document.get('found') as YAMLSeq;
  found.flow = true;
  const key = pairOf(document.contents as YAMLMap, 'found')?.key as Node;
  key.commentBefore = FOUND;
  key.spaceBefore = true;
  return document.toString(LAYOUT);
};

const annotate = (map: YAMLMap, entry: Proposal, stages: PlannedStage[]): void => {
  map.commentBefore = wrapped(`${entry.paragraph}. ${entry.text}`);
  remark(map, 'follow', entry.reasons.follow);
  remark(map, 'office', [entry.reasons.office, ...entry.reasons.otherOffices].join('; or '));
  if (!entry.due) remark(map, 'due', entry.derivation ? 'no day is known' : 'no time is given');
  if (entry.series) remark(map, 'series', `${cadenceInWords(entry.series)}: each cycle is a mandate of its own`);
  else if (entry.recurrence) remark(map, 'procedure', `asked for as ${entry.recurrence}, without a beat`);
  if (entry.reasons.check) remark(map, 'kind', `please check: ${entry.reasons.check}`);
  const days = stages.map(({ stage, day, after }) => `${stage} ${day ? shortDay(day) : (after ?? 'when asked')}`);
  const people = pairOf(map, 'office')?.key as Node | undefined;
  if (people) people.commentBefore = wrapped(`stages: ${days.join(' · ')}`);
  for (const key of ['addressees', 'people', 'dates', 'series']) inOneLine(map, key);
};

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

const remark = (map: YAMLMap, key: string, words: string): void => {
  const value = pairOf(map, key)?.value as Node | undefined;
  if (value) value.comment = ` ${words.replace(/\s+/g, ' ')}`;
};

/** Short lists stand on one line; of a map of lists, each list does. */
const inOneLine = (map: YAMLMap, key: string): void => {
  const value = pairOf(map, key)?.value;
  const lists = isMap(value) && key === 'people' ? value.items.map((pair) => pair.value) : [value];
  for (const list of lists) if (isCollection(list)) list.flow = true;
};
