import { activityInfo } from '@temporalio/activity';
import type { Notice, PersonId, Publication } from '../domain/mandate/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Bell } from './bell.ts';

/** Puts a mandate's news on record, then wakes the desks of everybody who has to be told. May be done twice. */
export const publishing = (registry: Registry, bell: Bell) => ({
  async publish(publication: Publication): Promise<void> {
    const people = await registry.publish(publication);
    const now = activityInfo().currentAttemptScheduledTimestampMs;
    await Promise.all(people.map((person) => ringAt(person, publication.notices, bell, now)));
  },
});

/** Whom a clearance is asked of may not be who reads it, and so it is always rung for. */
const ringAt = (person: PersonId, notices: Notice[], bell: Bell, now: number): Promise<void> => {
  const theirs = notices.filter((notice) => notice.person === person);
  if (theirs.some(({ kind }) => kind === 'approval')) return bell.wake(person);
  return bell.wakeInTime(
    person,
    now,
    theirs.some(({ urgent }) => urgent),
  );
};
