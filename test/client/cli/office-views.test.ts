import { directoryPage } from '../../../client/cli/views/directory.ts';
import { findingsPage, wrongIn } from '../../../client/cli/views/doctor.ts';
import { ledgerPage } from '../../../client/cli/views/ledger.ts';
import { lookOf } from '../../../client/cli/views/look.ts';
import { readyPage } from '../../../client/cli/views/ready.ts';
import { prospectPage, startPage } from '../../../client/cli/views/start.ts';
import type { Finding } from '../../../client/index.ts';
import type { Directory } from '../../../domain/directory/index.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { Mail } from '../../../registry/index.ts';
import { flawsIn } from './schemas.ts';

const LOOK = lookOf({}, {});

const fits = (page: string): void => {
  for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
};

test('the directory shows who holds which role where, and which office acts for whom', () => {
  const directory: Directory = {
    people: [{ id: 'officer', name: 'Ana Officer', email: 'officer@un.example', station: 'Vienna' }],
    offices: [
      {
        id: 'unodc',
        name: 'United Nations Office on Drugs and Crime',
        station: 'Vienna',
        roles: { 'focal-point': ['officer'] },
      },
    ],
    actsFor: [{ addressee: 'Secretary-General', subjects: ['drug', 'crime'], office: 'unodc' }],
    defaultOffice: 'unodc',
    fallback: 'officer',
  };
  const page = directoryPage(directory, LOOK);
  fits(page);
  expect(page).toMatch(/officer +Ana Officer +Vienna +focal-point of unodc +officer@un\.example/);
  expect(page).toMatch(/unodc +United Nations.* +Vienna +Secretary-General \(drug, crime\)/);
});

test('the ledger shows each mail with its status, and how often it was tried', () => {
  const mail = (changes: Partial<Mail>): Mail => ({
    key: 'A/RES/66/183/37:2:chief',
    kind: 'assignment',
    mandate: 'A/RES/66/183/37',
    desk: 'chief',
    digest: null,
    person: 'chief',
    address: 'chief@un.example',
    messageId: '<x@mandates>',
    subject: 'Assignment due Fri 30 Dec: report on the world drug problem (A/RES/66/183, para. 37)',
    status: 'sent',
    attempts: 1,
    firstAt: '2011-12-19T09:00:00-05:00',
    lastAt: '2011-12-19T09:00:00-05:00',
    answer: '250 OK',
    ...changes,
  });
  const page = ledgerPage(
    [mail({}), mail({ status: 'deferred', attempts: 3 }), mail({ status: 'refused', answer: '550 no such user' })],
    LOOK,
  );
  fits(page);
  expect(page).toMatch(/19 Dec 2011 09:00 +chief +sent +Assignment due/);
  expect(page).toContain('deferred ×3');
  expect(page).toContain('refused (550)');
  expect(page).toContain('3 mails, 1 sent');
});

test('the doctor marks what is wrong, and counts it in one line', () => {
  const findings: Finding[] = [
    {
      what: 'Temporal',
      state: 'ok',
      words: 'answers at 127.0.0.1:7233, namespace default, with retention of 24 hours, and custom attributes',
    },
    { what: 'Mail server', state: 'wrong', words: 'does not answer at smtp://127.0.0.1:1025' },
    { what: 'Portal', state: 'not configured', words: 'there is none' },
  ];
  const page = findingsPage(findings, LOOK);
  fits(page);
  expect(page).toContain('✗ Mail server  does not answer at smtp://127.0.0.1:1025');
  expect(wrongIn(findings)).toBe('1 thing is wrong: Mail server');
  expect(wrongIn(findings.slice(0, 1))).toBeNull();
});

test('a start says what it means, what it started, and what differs from what is there', () => {
  const plan = { resolution: 'A/RES/66/183' } as Plan;
  const prospect = { mandates: 9, people: ['chief'], mailsAtOnce: 1, mailsPlanned: 60 };
  expect(prospectPage(plan, prospect, LOOK)).toBe(
    'A/RES/66/183: 9 mandates to start, with 1 person; 1 mail at the start, 60 in all\n  if each stage is done on its day.',
  );
  expect(prospectPage(plan, { ...prospect, mandates: 0 }, LOOK)).toBe(
    'A/RES/66/183: all that the plan follows is there already.',
  );
  const page = startPage(
    {
      started: ['A/RES/66/183/4', 'A/RES/66/183/5'],
      unrecorded: ['A/RES/66/183/5'],
      already: [
        {
          id: 'A/RES/66/183/37',
          state: 'open',
          differences: ['due: 2012-09-18 when it was started, 2012-10-10 in the plan'],
        },
        { id: 'A/RES/66/183/36', state: 'closed', differences: [] },
      ],
      notFollowed: ['A/RES/66/183/3'],
    },
    LOOK,
  );
  fits(page);
  expect(page.split('\n')).toEqual([
    'Started 2 mandates:',
    '  A/RES/66/183/4 A/RES/66/183/5',
    '1 mandate of them not on record yet: "npx mandates doctor" says why.',
    'Left alone 1 mandate that was there already, as the plan says.',
    'A/RES/66/183/37 is there already (open), and differs from the plan:',
    '  due: 2012-09-18 when it was started, 2012-10-10 in the plan',
    'Not followed, as the plan says: 1 request.',
    'See how they stand with: npx mandates list',
  ]);
});

test('a stack that is ready says where everything is, in JSON by its schema', () => {
  const ready = {
    ready: true,
    asOf: null,
    temporal: '127.0.0.1:7233',
    temporalUi: 'http://127.0.0.1:8233',
    namespace: 'default',
    smtp: 'smtp://127.0.0.1:1025',
    mailbox: 'http://127.0.0.1:1080',
    database: 'postgres://mandates@127.0.0.1:5433/mandates',
    dataDir: '/srv/mandates',
  } as const;
  expect(flawsIn('up', ready)).toEqual([]);
  const page = readyPage(ready, LOOK);
  expect(page).toMatch(/Mailbox +http:\/\/127\.0\.0\.1:1080/);
  expect(page).toContain('npx mandates list --data-dir /srv/mandates');
});
