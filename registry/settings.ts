import type { Database } from './open.ts';

const HOLD = 'mail-hold';

/** Stops all sending at the desks; what is pending stays pending. */
export const holdMail = async (db: Database): Promise<void> => {
  await db
    .insertInto('settings')
    .values({ name: HOLD, value: 'held' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const releaseMail = async (db: Database): Promise<void> => {
  await db.deleteFrom('settings').where('name', '=', HOLD).execute();
};

export const isMailHeld = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('settings').select('name').where('name', '=', HOLD).executeTakeFirst()) !== undefined;
