import type { Calendar, Seat } from './calendar.ts';

/** Where a body sits: its due days end at midnight there. Of several bodies, "A; B", the first counts. */
export const seatOf = ({ seats }: Calendar, body: string): Seat =>
  seats.bodies[body.split(';')[0]?.trim() ?? ''] ?? seats.default;
