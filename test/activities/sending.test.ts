import pg from 'pg';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { inClearance, inDraft, Life } from '../domain/mandate/life.ts';
import { Office } from './office.ts';
import { Postbox } from './postbox.ts';

let office: Office;

beforeEach(async () => {
  office = await Office.open(new Life(aMandate()));
  await office.publish();
});

afterEach(() => office.close());

test('a server that says "later" gets the same mail later, and the ledger counts both', async () => {
  office.box.answers.push('451 4.3.0 try again later');
  await expect(office.send('chief')).rejects.toMatchObject({ type: 'MailServerDeferred', nonRetryable: false });
  expect(await office.ledger()).toEqual(['chief: deferred ×1']);
  expect((await office.registry.mails())[0]?.answer).toContain('451');

  expect(await office.send('chief')).toEqual({ sent: 1, refused: 0 });
  expect(await office.ledger()).toEqual(['chief: sent ×2']);
  expect(office.box.subjects).toHaveLength(1);
});

test('a mail server that is down loses nothing: what it missed arrives once, in one mail that says so', async () => {
  const { port } = office.box;
  await expect(office.sendThroughNothing('chief')).rejects.toMatchObject({ type: 'MailServerDeferred' });
  office.life.passTo('2011-12-23');
  await office.publish();

  const back = await Postbox.open({ port });
  expect(await office.send('chief')).toEqual({ sent: 1, refused: 0 });
  expect(await office.ledger()).toEqual(['chief: replaced ×1', 'chief: sent ×1']);
  expect(back.letters[0]?.text).toContain('Some of this is late: it was meant for Mon 19 Dec 2011.');
  expect(await office.registry.pendingFor('chief')).toEqual([]);
  await back.close();
});

test('a refused address is not tried again: the fallback reads it, and the coordinator is told why', async () => {
  office.box.badAddresses.set('lucia.ferrer@example.org', '550 5.1.1 no such mailbox');
  expect(await office.send('chief')).toEqual({ sent: 0, refused: 1 });
  expect(await office.send('chief')).toEqual({ sent: 1, refused: 0 });
  expect(await office.send('chief')).toEqual({ sent: 0, refused: 0 });
  expect(await office.ledger()).toEqual(['chief: refused ×1', 'coordinator: sent ×1']);
  expect(office.box.letters[0]?.text).toContain('This was for Lucía Ferrer, whose address refuses our mail');

  expect(office.rings).toContain('coordinator');
  await office.send('coordinator');
  expect(office.box.subjects[1]).toContain('Mail to Lucía Ferrer came back');
  expect(office.box.letters[1]?.text).toContain('550 5.1.1 no such mailbox');
});

test('where the fallback can’t be reached either, it ends there', async () => {
  office.box.badAddresses.set('lucia.ferrer@example.org', '550 5.1.1 no such mailbox');
  office.box.badAddresses.set('amara.diallo@example.org', '550 5.1.1 no such mailbox');
  await office.send('chief');
  expect(await office.send('chief')).toEqual({ sent: 0, refused: 1 });
  expect(await office.send('chief')).toEqual({ sent: 0, refused: 0 });
  expect(await office.registry.pendingFor('chief')).toEqual([]);
});

test('a sender that the server refuses is our own fault: nobody’s mail is given up for it', async () => {
  office.box.badSender = '550 5.7.1 sender not allowed';
  await expect(office.send('chief')).rejects.toMatchObject({
    type: 'MailServerRefusedUs',
    nextRetryDelay: '15 minutes',
  });
  expect(await office.ledger()).toEqual(['chief: deferred ×1']);
  expect(await office.registry.pendingFor('chief')).toHaveLength(1);
});

test('a crash between the server’s yes and its record repeats that one mail, under the same Message-ID', async () => {
  const admin = new pg.Client(new URL('/postgres', office.databaseUrl).href);
  await admin.connect();
  const name = new URL(office.databaseUrl).pathname.slice(1);
  office.box.onLetter = async () => {
    await admin.query(`alter database ${name} with allow_connections false`);
    await admin.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`,
      [name],
    );
  };
  await expect(office.send('chief')).rejects.toThrow();
  await admin.query(`alter database ${name} with allow_connections true`);
  await admin.end();
  office.box.onLetter = () => Promise.resolve();
  expect(await office.ledger()).toEqual(['chief: sending ×1']);

  expect(await office.send('chief')).toEqual({ sent: 1, refused: 0 });
  expect(await office.ledger()).toEqual(['chief: sent ×2']);
  expect(new Set(office.box.letters.map(({ messageId }) => messageId)).size).toBe(1);
  expect(office.box.letters).toHaveLength(2);
});

test('on hold, nothing goes out, also in the middle of a person’s mails', async () => {
  inClearance(office.life).does('chief', 'return', { note: 'once more' });
  office.life.does('officer', 'complete', { evidence: ['draft/2'] });
  await office.publish();
  office.box.onLetter = () => office.registry.holdMail();
  expect(await office.send('chief')).toEqual({ sent: 1, refused: 0 });
  expect(await office.send('chief')).toEqual({ sent: 0, refused: 0 });

  office.box.onLetter = () => Promise.resolve();
  await office.registry.releaseMail();
  expect(await office.send('chief')).toEqual({ sent: 2, refused: 0 });
});

test('a notice whose day has not come waits for it', async () => {
  inDraft(office.life);
  await office.publish();
  office.life.now = office.life.momentOf('2011-12-18');
  expect(await office.send('officer')).toEqual({ sent: 0, refused: 0 });
});

test('the mail of somebody who is gone goes to the fallback, and says so', async () => {
  const directory = await office.registry.directory();
  if (!directory) throw new Error('no directory');
  const people = directory.people.filter(({ id }) => id !== 'chief');
  await office.registry.applyDirectory({ ...directory, people });
  await office.send('chief');
  const [letter] = office.box.letters;
  expect(letter?.to?.[0]).toMatchObject({ name: 'Amara Diallo', address: 'amara.diallo@example.org' });
  expect(letter?.text).toContain('This was for chief, who is no longer in the directory');
});
