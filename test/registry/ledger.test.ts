import type { PersonId } from '../../domain/mandate/index.ts';
import { personOf, withPerson } from '../../domain/directory/index.ts';
import { readDirectory } from '../../config/directory.ts';
import { openRegistry, type Registry } from '../../registry/index.ts';
import { snapshotOf } from '../../domain/mandate/index.ts';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { Life } from '../domain/mandate/life.ts';
import { type FreshDatabase, freshDatabase } from '../harness/index.ts';

let database: FreshDatabase;
let registry: Registry;
const lives = [1, 2, 3].map((paragraph) => new Life(aMandate({ id: `A/RES/66/183/${paragraph}` })));

beforeAll(async () => {
  database = await freshDatabase();
  registry = await openRegistry(database.url);
  await registry.migrate();
  await registry.applyDirectory(readDirectory('config/directory.yaml'));
  for (const { mandate, events, notices } of lives) {
    await registry.publish({ input: mandate.input, snapshot: snapshotOf(mandate), events, notices });
  }
});

afterAll(async () => {
  await registry.close();
  await database.drop();
});

const keys = lives.flatMap(({ notices }) => notices.map(({ key }) => key));

const row = (key: string, digest: string | null) => ({
  ...{ key, kind: 'digest' as const, mandate: null, desk: 'chief', person: 'chief', address: 'chief@example.org' },
  ...{ digest, messageId: `<${key}@example.org>`, subject: key, lastAt: '2011-12-19T09:00:00-05:00' },
});

const states = async (): Promise<string[]> => (await registry.mails()).map(({ key, status }) => `${key} ${status}`);

test('a digest that the server did not take keeps its key; its notices may leave in a later mail, which replaces it', async () => {
  const key = await registry.nextDigestKey('chief', '2011-12-19');
  await registry.beginMail(row(key, '2011-12-19'), keys.slice(0, 2));
  await registry.endMail(key, 'deferred', '451 later');
  expect(await registry.nextDigestKey('chief', '2011-12-19')).toBe(key);

  const later = await registry.nextDigestKey('chief', '2011-12-20');
  await registry.beginMail(row(later, '2011-12-20'), keys);
  expect(await states()).toEqual([`${key} replaced`, `${later} sending`]);
});

test('a mail without an answer keeps its notices, so that it is sent again as it was', async () => {
  const pending = await registry.pendingFor('chief');
  expect(pending.map(({ astray }) => astray)).toEqual(Array(3).fill('digest:chief/2011-12-20/1'));
  expect(await registry.lastDigestOf('chief')).toBeNull();
});

test('what was sent is pending no more; the ledger knows every mandate that it was about', async () => {
  await registry.endMail('digest:chief/2011-12-20/1', 'sent', '250 ok');
  expect(await registry.pendingFor('chief')).toEqual([]);
  expect(await registry.lastDigestOf('chief')).toBe('2011-12-20');
  expect(await registry.nextDigestKey('chief', '2011-12-20')).toBe('digest:chief/2011-12-20/2');
  const [sent] = await registry.sentMails();
  expect(sent?.mandates).toEqual(lives.map(({ mandate }) => mandate.input.id));
});

test('two changes of the directory at one moment both count', async () => {
  const away = (id: PersonId) =>
    registry.changeDirectory({ at: '2011-12-19T09:00:00-05:00', by: id }, (directory) => {
      const person = personOf(directory, id);
      return person ? withPerson(directory, { ...person, deputy: 'head' }) : directory;
    });
  await Promise.all([away('chief'), away('officer'), away('documents')]);
  const directory = await registry.directory();
  expect(['chief', 'officer', 'documents'].map((id) => directory && personOf(directory, id)?.deputy)).toEqual(
    Array(3).fill('head'),
  );
});
