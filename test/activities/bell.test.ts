import { Bell } from '../../activities/bell.ts';

/** A ring that takes as long as the test says. */
const slowBell = () => {
  const rung: string[] = [];
  const ends: (() => void)[] = [];
  const bell = new Bell((person) => {
    rung.push(person);
    return new Promise((resolve) => ends.push(resolve));
  });
  return { bell, rung, end: () => ends.shift()?.() };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('publications that come while a desk is rung at share the next ring', async () => {
  const { bell, rung, end } = slowBell();
  const first = bell.wake('officer');
  const later = [bell.wake('officer'), bell.wake('officer'), bell.wake('officer')];
  end();
  await first;
  await settled();
  expect(rung).toEqual(['officer', 'officer']);
  end();
  await Promise.all(later);
  expect(rung).toHaveLength(2);
});

test('a ring that began before a publication does not count for it', async () => {
  const { bell, end } = slowBell();
  const first = bell.wake('officer');
  let isWoken = false;
  const second = bell.wake('officer').then(() => (isWoken = true));
  end();
  await first;
  await settled();
  expect(isWoken).toBe(false);
  end();
  await second;
});

test('a ring that failed is told to those who waited for it, and the next one rings anew', async () => {
  let attempts = 0;
  const bell = new Bell(() => (++attempts === 1 ? Promise.reject(new Error('Temporal is away')) : Promise.resolve()));
  const [first, second] = [bell.wake('officer'), bell.wake('officer')];
  await expect(first).rejects.toThrow('Temporal is away');
  await expect(second).resolves.toBeUndefined();
  await expect(bell.wake('officer')).resolves.toBeUndefined();
  expect(attempts).toBe(3);
});

test('people are rung at apart', async () => {
  const rung: string[] = [];
  const bell = new Bell((person) => Promise.resolve(void rung.push(person)));
  await Promise.all([bell.wake('officer'), bell.wake('chief')]);
  expect(rung).toEqual(['officer', 'chief']);
});

const NOON = Date.UTC(2011, 11, 19, 12);
const MINUTE = 60_000;

test('a desk that sleeps until its digest is left in peace by what belongs into it, until the hour is near', async () => {
  const rung: string[] = [];
  const bell = new Bell((person) => Promise.resolve(void rung.push(person)));
  bell.sleepsUntil('officer', { until: NOON + 60 * MINUTE, isForUrgent: false });
  await bell.wakeInTime('officer', NOON, false);
  await bell.wakeInTime('chief', NOON, false);
  expect(rung).toEqual(['chief']);
  await bell.wakeInTime('officer', NOON + 56 * MINUTE, false);
  expect(rung).toEqual(['chief', 'officer']);
});

test('urgent news wakes a desk that sleeps', async () => {
  const rung: string[] = [];
  const bell = new Bell((person) => Promise.resolve(void rung.push(person)));
  bell.sleepsUntil('officer', { until: NOON + 60 * MINUTE, isForUrgent: false });
  await bell.wakeInTime('officer', NOON, true);
  expect(rung).toEqual(['officer']);
});

test('but not where nobody is at work before it wakes by itself', async () => {
  const rung: string[] = [];
  const bell = new Bell((person) => Promise.resolve(void rung.push(person)));
  bell.sleepsUntil('officer', { until: NOON + 60 * MINUTE, isForUrgent: true });
  await bell.wakeInTime('officer', NOON, true);
  expect(rung).toEqual([]);
});

test('a desk that has looked again is rung at', async () => {
  const rung: string[] = [];
  const bell = new Bell((person) => Promise.resolve(void rung.push(person)));
  bell.sleepsUntil('officer', { until: NOON + 60 * MINUTE, isForUrgent: true });
  bell.isAwake('officer');
  await bell.wakeInTime('officer', NOON, false);
  expect(rung).toEqual(['officer']);
});
