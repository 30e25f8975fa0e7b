import type { Publication } from '../domain/mandate/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Bell } from './bell.ts';

/** Puts a mandate's news on record, then wakes the desks of everybody who has to be told. May be done twice. */
export const publishing = (registry: Registry, bell: Bell) => ({
  async publish(publication: Publication): Promise<void> {
    const people = await registry.publish(publication);
    await Promise.all(people.map((person) => bell.wake(person)));
  },
});
