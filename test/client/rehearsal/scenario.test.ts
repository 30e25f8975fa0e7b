import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadFile } from '../../../config/yaml.ts';
import { instantAt, momentOn } from '../../../domain/calendar/day.ts';
import type { Snapshot } from '../../../domain/mandate/index.ts';
import { snapshotOf } from '../../../domain/mandate/index.ts';
import { nextTurn, type Scenario, SCENARIOS } from '../../../client/rehearsal/scenario.ts';
import { scenarioCalled } from '../../../client/rehearsal/scenario-file.ts';
import { mustFit } from '../../../client/rehearsal/script.ts';
import { readDirectory } from '../../../config/directory.ts';
import { aMandate, NEW_YORK } from '../../domain/mandate/a-mandate.ts';
import { inClearance, inDraft, Life } from '../../domain/mandate/life.ts';

const fileOf = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'scenario-')), 'scenario.yaml');
  writeFileSync(file, text);
  return file;
};

/** Who acts next, as of 20 December 2011, and when. */
const turn = (snapshot: Snapshot, scenario: Scenario, today = '2011-12-20'): string => {
  const next = nextTurn(snapshot, NEW_YORK, scenario, momentOn(today, 9, NEW_YORK.zone));
  return next ? `${next.person} ${instantAt(next.at, NEW_YORK.zone)}` : 'nobody';
};

describe('who acts next', () => {
  const draft = snapshotOf(inDraft(new Life(aMandate())).mandate);

  test.each([
    ['on-time', 'officer 2012-06-22T08:00:00-04:00'],
    ['late', 'officer 2012-07-03T08:00:00-04:00'],
    ['silent', 'nobody'],
  ] as const)('%s: %s', (name, expected) => {
    expect(turn(draft, SCENARIOS[name])).toBe(expected);
  });

  test('whoever gets a stage when their day has passed acts on the next working day', () => {
    expect(turn(draft, SCENARIOS['on-time'], '2012-07-03')).toBe('officer 2012-07-05T08:00:00-04:00');
  });

  test('one of several who is quicker acts first; who never acts leaves it to the others', () => {
    const report = aMandate().procedure;
    const stages = report.stages.map((stage) =>
      stage.approval ? { ...stage, approval: { ...stage.approval, order: 'together' as const } } : stage,
    );
    const life = inClearance(new Life(aMandate({ procedure: { ...report, stages } })));
    const clear = snapshotOf(life.mandate);
    expect(turn(clear, { ...SCENARIOS['on-time'], people: { head: -4 } })).toBe('head 2012-06-27T08:00:00-04:00');
    expect(turn(clear, { ...SCENARIOS['on-time'], people: { head: 'never' } })).toBe('chief 2012-06-29T08:00:00-04:00');
  });
});

describe('a scenario of one’s own', () => {
  test('says how people behave, and what they do on a day and hour', () => {
    const file = fileOf(`others: silent
people: { head: 3 working days late, chief: 1 working day early }
acts:
  - { when: 2012-06-28, who: chief, does: return, mandate: A/RES/66/183/37, note: shorter }
  - { when: 2012-06-29 15:30, who: officer, does: complete, mandate: A/RES/66/183/37, evidence: [draft/2] }
`);
    expect(scenarioCalled(file)).toEqual({
      name: 'scenario.yaml',
      others: 'never',
      people: { head: 3, chief: -1 },
      acts: [
        {
          day: '2012-06-28',
          time: '10:00',
          who: 'chief',
          does: 'return',
          mandate: 'A/RES/66/183/37',
          details: { note: 'shorter' },
        },
        {
          day: '2012-06-29',
          time: '15:30',
          who: 'officer',
          does: 'complete',
          mandate: 'A/RES/66/183/37',
          details: { evidence: ['draft/2'] },
        },
      ],
    });
  });

  test('where it says nothing, all act on time', () => {
    expect(scenarioCalled(fileOf('acts: []'))).toMatchObject({ others: -2, people: {}, acts: [] });
  });

  test.each([
    ['others: lazy', 'FILE:1: others: expected on-time, late, silent, or like "3 working days late"'],
    ['people:\n  head: soon', 'FILE:2: people.head: expected on-time, late, silent, or like "3 working days late"'],
    [
      'acts:\n  - { when: tomorrow, who: chief, does: approve, mandate: x }',
      'FILE:2: acts[0].when: expected a day like 2012-09-18, or with its hour, 2012-09-18 15:00',
    ],
    [
      'acts:\n  - who: chief\n    does: nothing\n    when: 2012-06-28\n    mandate: x',
      /^FILE:3: acts\[0\]\.does: expected complete or approve/,
    ],
    [
      'acts:\n  - who: chief\n    does: approve\n    when: 2012-06-28 25:00\n    mandate: x',
      /^FILE:4: acts\[0\]\.when/,
    ],
    [
      'acts:\n  - who: chief\n    does: approve\n    when: 2012-06-28\n    mandate: x\n    remark: y',
      'FILE:6: acts[0]: there is no field "remark" here',
    ],
  ])('%j is refused, with file, line and field', (text, expected) => {
    const file = fileOf(text);
    let told = '';
    try {
      scenarioCalled(file);
    } catch (error) {
      if (!(error instanceof BadFile)) throw error;
      told = error.message.replace(file, 'FILE');
    }
    if (typeof expected === 'string') expect(told).toBe(expected);
    else expect(told).toMatch(expected);
  });

  test('it must fit the plan: its mandates, the directory, and the day on which the rehearsal begins', () => {
    const act = {
      day: '2011-12-01',
      time: '10:00',
      who: 'nobody',
      does: 'approve',
      mandate: 'A/RES/1/1/1',
      details: {},
    } as const;
    const scenario = { ...SCENARIOS.late, acts: [act, { ...act, mandate: aMandate().id, who: 'chief' }] };
    const begins = momentOn('2011-12-19', 9, NEW_YORK.zone);
    expect(() => mustFit(scenario, [aMandate()], readDirectory('config/directory.yaml'), begins)).toThrow(
      [
        'there is no person "nobody" in the directory',
        'the plan follows no mandate "A/RES/1/1/1"',
        "nobody can't approve on 2011-12-01 10:00, before the rehearsal begins",
        "chief can't approve on 2011-12-01 10:00, before the rehearsal begins",
      ].join('; '),
    );
  });

  test('the example that is shipped is right', () => {
    expect(scenarioCalled('examples/scenario.yaml').acts.map(({ does }) => does)).toEqual([
      'ask-extension',
      'grant-extension',
      'return',
    ]);
  });
});
