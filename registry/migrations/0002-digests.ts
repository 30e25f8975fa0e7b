import { type Kysely, type Migration, sql } from 'kysely';

/** Mails of many notices; notices that go to somebody else after an address was refused; who changed the directory. */
const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table notices add column mail text;
    alter table notices add column refused text[] not null default '{}';
    update notices set mail = key where exists (select from mails where mails.key = notices.key);
    create index notices_by_mail on notices (mail);
    alter table mails alter column mandate drop not null;
    alter table mails add column desk text;
    alter table mails add column kind text;
    alter table mails add column digest text;
    update mails set desk = notices.person, kind = notices.notice ->> 'kind' from notices where notices.key = mails.key;
    alter table mails alter column desk set not null;
    alter table mails alter column kind set not null;
    create index mails_by_desk on mails (desk, digest);
    alter table directory add column at text;
    alter table directory add column by text;
  `.execute(db);
};

export const digests: Migration = { up };
