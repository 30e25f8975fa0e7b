/** The record and the outbox, in PostgreSQL. */
import { coordinators, followedBy } from './briefs.ts';
import { applyDirectory, changeDirectory, directory } from './directory.ts';
import {
  beginMail,
  endMail,
  hasHadMail,
  lastDigestOf,
  mails,
  nextDigestKey,
  refuseMail,
  sentMails,
  wasSent,
} from './ledger.ts';
import { known, mandate, mandates, openMandates, records } from './mandates.ts';
import { migrate } from './migrations/index.ts';
import { type Database, openDatabase, ping } from './open.ts';
import { countNotices, peopleWaiting, pendingFor } from './outbox.ts';
import { publish } from './publish.ts';
import { resolution, saveResolution } from './resolutions.ts';
import { allSeries, knownSeries, oneSeries, publishSeries } from './series.ts';
import { holdMail, isMailHeld, releaseMail } from './settings.ts';

export { RegistryOfAnotherVersion, RegistryUnreachable } from './failures.ts';
export type { MandateFilter, MandateRecord, OpenMandate } from './mandates.ts';
export type { StoredResolution } from './resolutions.ts';
export type { SeriesRecord } from './series.ts';
export type { SentMail } from './ledger.ts';
export type { Pending } from './outbox.ts';
export type { Mail } from './tables.ts';

type Verb<A extends unknown[], R> = (db: Database, ...args: A) => R;

/** The verb, said to this database. */
const to =
  (db: Database) =>
  <A extends unknown[], R>(verb: Verb<A, R>) =>
  (...args: A): R =>
    verb(db, ...args);

/**
 * @param url `postgres://user@host:port/name`
 * @throws RegistryUnreachable where the server does not answer
 */
export const openRegistry = async (url: string) => {
  const db = await openDatabase(url);
  const here = to(db);
  return {
    ping: here(ping),
    migrate: here(migrate),
    publish: here(publish),
    mandates: here(mandates),
    mandate: here(mandate),
    records: here(records),
    openMandates: here(openMandates),
    known: here(known),
    publishSeries: here(publishSeries),
    allSeries: here(allSeries),
    oneSeries: here(oneSeries),
    knownSeries: here(knownSeries),
    pendingFor: here(pendingFor),
    peopleWaiting: here(peopleWaiting),
    beginMail: here(beginMail),
    endMail: here(endMail),
    refuseMail: here(refuseMail),
    mails: here(mails),
    sentMails: here(sentMails),
    wasSent: here(wasSent),
    coordinators: here(coordinators),
    followedBy: here(followedBy),
    countNotices: here(countNotices),
    hasHadMail: here(hasHadMail),
    lastDigestOf: here(lastDigestOf),
    nextDigestKey: here(nextDigestKey),
    saveResolution: here(saveResolution),
    resolution: here(resolution),
    directory: here(directory),
    applyDirectory: here(applyDirectory),
    changeDirectory: here(changeDirectory),
    holdMail: here(holdMail),
    releaseMail: here(releaseMail),
    isMailHeld: here(isMailHeld),
    close: () => db.destroy(),
  };
};

export type Registry = Awaited<ReturnType<typeof openRegistry>>;
