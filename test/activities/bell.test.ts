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
