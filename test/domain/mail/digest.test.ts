import { digestOf, type Told } from '../../../domain/mail/index.ts';
import { snapshotOf } from '../../../domain/mandate/index.ts';
import { aMandate } from '../mandate/a-mandate.ts';
import { inClearance, inDraft, Life } from '../mandate/life.ts';

const life = (paragraph: number): Life =>
  new Life(aMandate({ id: `A/RES/66/183/${paragraph}`, paragraph: String(paragraph) }));

const toldTo = (person: string, ...lives: Life[]): Told[] =>
  lives.flatMap(({ mandate, notices }) =>
    notices.filter((notice) => notice.person === person).map((notice) => ({ notice, snapshot: snapshotOf(mandate) })),
  );

/** `late 2: 9 overdue, 10 overdue`. */
const inWords = (told: Told[], most = 10): string[] =>
  digestOf(told, most).map(({ group, count, shown }) => {
    const lines = shown.map(
      ({ news }) => `${news[0].snapshot.paragraph} ${news.map(({ notice }) => notice.kind).join('+')}`,
    );
    return `${group} ${count}: ${lines.join(', ')}`;
  });

test('what is overdue comes first, then what is to be decided, then the rest; of one day, by paragraphs', () => {
  const late = [10, 9].map((paragraph) => {
    const each = inDraft(life(paragraph));
    const mark = each.notices.length;
    each.passTo('2012-06-27');
    each.notices.splice(0, Math.max(mark, each.notices.length - 1));
    return each;
  });
  const fresh = inDraft(life(1));
  expect(inWords(toldTo('officer', fresh, ...late))).toEqual(['late 2: 9 overdue, 10 overdue', 'new 1: 1 assignment']);
  const chief = [inClearance(life(4)), life(3)];
  expect(inWords(toldTo('chief', ...chief))).toEqual(['decide 1: 4 approval+assignment', 'new 1: 3 assignment']);
});

test('several words on one mandate are one line, with every reason, the worst first', () => {
  const each = inDraft(life(1)).passTo('2012-06-27');
  expect(inWords(toldTo('officer', each))).toEqual([
    'late 1: 1 overdue+reminder+reminder+reminder+reminder+assignment',
  ]);
});

test('what was done while it waited asks for nothing any more, and comes last', () => {
  const done = inDraft(life(1));
  expect(inWords(toldTo('chief', done, life(2)))).toEqual(['new 1: 2 assignment', 'overtaken 1: 1 assignment']);
});

test('what a screen does not hold is counted', () => {
  const lives = Array.from({ length: 40 }, (_, index) => life(index + 1));
  const [part] = digestOf(toldTo('chief', ...lives), 8);
  expect(part?.count).toBe(40);
  expect(part?.shown.map(({ news }) => news[0].snapshot.paragraph)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});
