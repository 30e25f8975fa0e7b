import { aMandate } from '../domain/mandate/a-mandate.ts';
import { inClearance, inDraft, Life } from '../domain/mandate/life.ts';
import { Office } from './office.ts';

let office: Office;

beforeEach(async () => {
  office = await Office.open(new Life(aMandate()));
});

afterEach(() => office.close());

const life = (paragraph: number, otherwise = {}): Life =>
  new Life(aMandate({ id: `A/RES/66/183/${paragraph}`, paragraph: String(paragraph), ...otherwise }));

const lives = (count: number): Life[] => Array.from({ length: count }, (_, index) => life(100 + index));

const [onlyLetter, letterTo] = [
  () => {
    expect(office.box.letters).toHaveLength(1);
    return office.box.letters[0];
  },
  (address: string) => office.box.letters.find(({ to }) => to?.[0]?.address === address),
];

test('a thousand notices of one day are one mail that can be read, and less than five seconds of work', async () => {
  await office.publishAll(lives(1000));
  office.life.now = office.life.momentOf('2011-12-19');
  const before = process.cpuUsage();
  expect(await office.send('chief')).toEqual({ sent: 1, refused: 0 });
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);

  const letter = onlyLetter();
  expect(letter?.subject).toBe('1000 mandates: 1000 new (Mon 19 Dec)');
  expect(letter?.text).toContain('and 992 more');
  expect(letter?.text?.split('\n').length).toBeLessThan(60);
  expect(await office.registry.pendingFor('chief')).toEqual([]);
  const [row] = await office.registry.mails();
  expect(row).toMatchObject({ key: 'digest:chief/2011-12-19/1', kind: 'digest', mandate: null, status: 'sent' });
});

test('a digest of one notice is that notice’s letter', async () => {
  await office.publish();
  await office.send('chief');
  expect(onlyLetter()?.subject).toMatch(/^Assignment due Fri 30 Dec: report on the world drug problem/);
});

test('a digest puts what is worst first, says what to do about it, and counts the rest', async () => {
  const late = inDraft(life(9)).passTo('2012-06-28');
  await office.publishAll([late, ...lives(2).map(inDraft)]);
  office.life.now = office.life.momentOf('2012-06-28');
  await office.send('officer');
  const words = onlyLetter()?.text ?? '';
  expect(onlyLetter()?.subject).toBe('3 mandates: 1 overdue, 2 new (Thu 28 Jun)');
  expect(words.indexOf('OVERDUE (1)')).toBeLessThan(words.indexOf('NEW FOR YOU (2)'));
  expect(words).toContain('npx mandates do A/RES/66/183/9 complete --stage draft --by officer --evidence SYMBOL');
  expect(words).toContain('npx mandates list --owner officer');
  expect(words).toContain('This mail is late: it was meant for days from Mon 19 Dec 2011 to Wed 27 Jun');
  expect(words).toContain('  Overdue: Draft was due Tue 26 Jun\n');
});

test('titles are shown as they are, whatever signs they hold', async () => {
  const title = 'report on <b>"A & B"</b>';
  await office.publishAll([life(1, { title }), life(2)]);
  office.life.now = office.life.momentOf('2011-12-19');
  await office.send('chief');
  expect(onlyLetter()?.html).toContain('report on &lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;');
  expect(onlyLetter()?.html).not.toContain('<b>');
  expect(onlyLetter()?.text).toContain(title);
});

test('a digest that the server did not take is one row of the ledger, however often it was tried', async () => {
  await office.publishAll(lives(3));
  office.life.now = office.life.momentOf('2011-12-19');
  office.box.answers.push('451 4.3.0 later', '451 4.3.0 later');
  await expect(office.send('chief')).rejects.toMatchObject({ type: 'MailServerDeferred' });
  await expect(office.send('chief')).rejects.toMatchObject({ type: 'MailServerDeferred' });
  await office.send('chief');
  expect(await office.ledger()).toEqual(['chief: sent ×3']);
});

test('after today’s digest, what comes within its hour waits for tomorrow’s', async () => {
  await office.publishAll(lives(2));
  office.life.now = office.life.momentOf('2011-12-19');
  await office.send('chief');
  await office.publish();
  office.life.now += 20 * 60_000;
  expect(await office.send('chief')).toEqual({ sent: 0, refused: 0 });
  office.life.now = office.life.momentOf('2011-12-20');
  expect(await office.send('chief')).toEqual({ sent: 1, refused: 0 });
  expect((await office.registry.mails()).map(({ digest }) => digest)).toEqual(['2011-12-19', '2011-12-20']);
});

const WEEK = { from: '2011-12-19', to: '2011-12-23' };

test('while somebody is away their deputy reads it, is told for whom, and until when', async () => {
  await office.says('chief', { absences: [{ ...WEEK, deputy: 'head' }] });
  await office.publish();
  await office.send('chief');
  expect(letterTo('samuel.okafor@example.org')?.text?.replace(/\s+/g, ' ')).toContain(
    'This is for Lucía Ferrer, who is away until Fri 23 Dec 2011: you deputise, and what you do is on record as yours, for Lucía Ferrer.',
  );
  expect((await office.registry.mails()).map(({ desk, person }) => ({ desk, person }))).toEqual([
    { desk: 'chief', person: 'head' },
  ]);
});

test('a clearance is not asked of a deputy who drafted it', async () => {
  await office.says('chief', { absences: [{ ...WEEK, deputy: 'officer' }] });
  inClearance(office.life);
  await office.publish();
  await office.send('chief');
  expect(letterTo('amara.diallo@example.org')?.subject).toMatch(/^Your clearance/);
  expect(letterTo('jonas.lindqvist@example.org')?.subject).toMatch(/^Nothing to do any more: Assignment/);
});

test('a refused address goes to the standing deputy', async () => {
  await office.says('chief', { deputy: 'head' });
  office.box.badAddresses.set('lucia.ferrer@example.org', '550 5.1.1 no such mailbox');
  await office.publish();
  await office.send('chief');
  await office.send('chief');
  expect(letterTo('samuel.okafor@example.org')?.subject).toMatch(/^Assignment due/);
});

test('who has paused their digests gets only what is urgent', async () => {
  await office.says('chief', { mail: { pausedThrough: '2012-01-06' } });
  inClearance(office.life);
  await office.publish();
  expect(await office.send('chief')).toEqual({ sent: 1, refused: 0 });
  expect(onlyLetter()?.subject).toMatch(/^Your clearance/);
});
