import { proposeFollow } from '../../../domain/plan/follow.ts';
import type { Request } from '../../../domain/resolution/index.ts';
import { aRequest } from './a-request.ts';

const UNODC = 'United Nations Office on Drugs and Crime';

const proposed = (request: Partial<Request>, hasOffice = true) => proposeFollow(aRequest(request), hasOffice);

test.each(['invites', 'encourages', 'urges', 'calls upon', 'recommends'])(
  '"%s", said to an office, is followed',
  (verb) => {
    const { follow, reason } = proposed({ verb, strength: 'hortatory', addressees: [UNODC] });
    expect(follow).toBe(true);
    expect(reason).toBe(`"${verb}", said to ${UNODC}: still a task for its officers`);
  },
);

test.each([
  ['Member States'],
  ['States'],
  ['Governments'],
  ['States parties'],
  ['developed countries', 'donors'],
  ['all Member States', 'international community'],
])('what is asked of %s alone is not followed', (...addressees) => {
  expect(proposed({ verb: 'urges', addressees })).toEqual({
    follow: false,
    reason: 'asked of States, which no officer follows',
  });
});

test('what is asked of States and of an office is followed for the office', () => {
  const { follow, reason } = proposed({ addressees: ['Member States', UNODC] });
  expect(follow).toBe(true);
  expect(reason).toBe(`"requests", said to ${UNODC}`);
});

test('what is asked of somebody for whom no office acts is not followed', () => {
  expect(proposed({ addressees: ['World Bank'] }, false)).toEqual({
    follow: false,
    reason: 'no office of the directory acts for World Bank',
  });
});

test('a report is followed even where no office is named, and where nobody is', () => {
  expect(proposed({ kind: 'report', addressees: ['Ombudsperson'] }, false).follow).toBe(true);
  expect(proposed({ kind: 'report', addressees: [] }, false)).toEqual({
    follow: true,
    reason: 'a report from nobody by name',
  });
});
