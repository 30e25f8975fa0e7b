/** What a coordinator of A/RES/66/183 sees proposed. */
import { planFor } from '../../client/planning.ts';

const WATCHED = [
  'Secretary-General',
  'United Nations Office on Drugs and Crime',
  'Commission on Narcotic Drugs',
  'International Narcotics Control Board',
  'Economic and Social Council',
  'General Assembly',
];

const sample = () => planFor('examples/A_RES_66_183.txt', { asOf: '2011-12-19' });

test('everything that is asked of UNODC, the commission, the Council and the Secretary-General is proposed to be followed', async () => {
  const { plan } = await sample();
  const watched = plan.entries.filter(({ addressees }) => addressees.some((name) => WATCHED.includes(name)));
  expect(watched.map(({ paragraph }) => paragraph)).toEqual(
    expect.arrayContaining(['6', '7', '9', '20', '21', '22', '23', '24', '26', '27', '36', '37']),
  );
  expect(watched.filter(({ follow }) => !follow)).toEqual([]);
});

test('the written plan has no line of blanks', async () => {
  const { yaml } = await sample();
  expect(yaml.split('\n').filter((line) => /^\s+$/.test(line))).toEqual([]);
});
