/** Which office acts when a resolution says so. */
import { readDirectory } from '../../../config/directory.ts';
import { actingOffices, type Choice, type Directory } from '../../../domain/directory/index.ts';

const directory = readDirectory('config/directory.yaml');

const DRUGS = 'International cooperation against the world drug problem';
const OCEANS = 'Oceans and the law of the sea';
const SG = 'Secretary-General';
const UNODC = 'United Nations Office on Drugs and Crime';

const acting = (
  addressees: string[],
  { title = OCEANS, deliverable = 'submit a report', choices = [] as Choice[], by = directory } = {},
) => actingOffices(by, addressees, { title, deliverable }, choices);

const ids = (...asked: Parameters<typeof acting>) => acting(...asked).map(({ office }) => office.id);

test('the Secretary-General on drugs is UNODC, on anything else the Assembly’s own division', () => {
  expect(acting([SG], { title: DRUGS })).toMatchObject([
    {
      office: { id: 'unodc-new-york' },
      reason: 'UNODC New York Office acts for Secretary-General on "drug"',
      isNamed: true,
    },
  ]);
  expect(ids([SG])).toEqual(['assembly-affairs']);
});

test('what is asked decides where the title does not', () => {
  expect(ids([SG], { deliverable: 'a report on drug trafficking at sea' })).toEqual(['unodc-new-york']);
});

test('a word means itself and its plural, and no other word', () => {
  expect(ids([SG], { title: 'Crimes at sea' })).toEqual(['unodc-new-york']);
  expect(ids([SG], { title: 'Situation in Crimea' })).toEqual(['assembly-affairs']);
});

test('of several addressees, each office is proposed once, the first addressee’s first', () => {
  expect(ids([UNODC, 'International Narcotics Control Board'])).toEqual(['unodc-vienna']);
  expect(ids(['Member States', UNODC, 'Economic and Social Council'])).toEqual(['unodc-vienna', 'assembly-affairs']);
});

test('where two offices act for the same subject, both are proposed', () => {
  const both: Directory = {
    ...directory,
    actsFor: [
      { addressee: SG, subjects: ['drug'], office: 'unodc-new-york' },
      { addressee: SG, subjects: ['drug', 'crime'], office: 'unodc-vienna' },
    ],
  };
  expect(ids([SG], { title: DRUGS, by: both })).toEqual(['unodc-new-york', 'unodc-vienna']);
});

test('for somebody whom the directory does not know, the default office, and that it is only that', () => {
  expect(acting(['World Bank'])).toMatchObject([
    { office: { id: 'assembly-affairs' }, reason: 'no office is named for World Bank', isNamed: false },
  ]);
});

const choice = (office: string, differing: Partial<Choice> = {}): Choice => ({
  ...{ addressee: SG, subject: DRUGS, office, resolution: 'A/RES/65/233' },
  ...differing,
});

test('what was chosen for the same addressee and subject comes first, the latest of it', () => {
  const choices = [choice('assembly-affairs', { resolution: 'A/RES/64/182' }), choice('unodc-vienna')];
  expect(acting([SG], { title: DRUGS.toUpperCase(), choices })).toMatchObject([
    {
      office: { id: 'unodc-vienna' },
      reason: 'UNODC Vienna was chosen for Secretary-General on this subject in A/RES/65/233',
    },
  ]);
});

test('a choice of another subject, another addressee or an office that is gone does not count', () => {
  const choices = [
    ...[choice('unodc-vienna', { subject: OCEANS }), choice('unodc-vienna', { addressee: UNODC })],
    choice('closed-long-ago'),
  ];
  expect(ids([SG], { title: DRUGS, choices })).toEqual(['unodc-new-york']);
});
