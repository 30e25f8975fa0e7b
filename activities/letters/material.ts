/** All that a letter is written from. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Directory } from '../../domain/directory/index.ts';
import type { Notice } from '../../domain/mandate/index.ts';
import type { MandateRecord, StoredResolution } from '../../registry/index.ts';
import type { Reader } from '../reader.ts';

export interface Material {
  notice: Notice;
  reader: Reader;
  record: MandateRecord;
  resolution: StoredResolution | undefined;
  directory: Directory;
  /** Whether the reader has had no mail from us before. */
  isFirst: boolean;
  /** The day on which the notice should have been read, where that has passed. */
  missedOn: Day | null;
  /** The engine's clock, in milliseconds. */
  at: number;
}
