import type { Database } from './open.ts';
import type { ResolutionParagraph } from './tables.ts';

export interface StoredResolution {
  symbol: string;
  title: string;
  organ: string;
  session: number | null;
  adopted: string | null;
  paragraphs: ResolutionParagraph[];
  /** By the id of a request: the words of its paragraph that it was read from. */
  quotes: Record<string, string>;
}

/** Keeps a resolution's text, for letters that quote it. A later reading replaces an earlier one. */
export const saveResolution = async (db: Database, resolution: StoredResolution): Promise<void> => {
  const { symbol, paragraphs, quotes, ...rest } = resolution;
  const values = { ...rest, paragraphs: JSON.stringify(paragraphs), quotes: JSON.stringify(quotes) };
  await db
    .insertInto('resolutions')
    .values({ symbol, ...values })
    .onConflict((conflict) => conflict.column('symbol').doUpdateSet(values))
    .execute();
};

export const resolution = async (db: Database, symbol: string): Promise<StoredResolution | undefined> =>
  db.selectFrom('resolutions').selectAll().where('symbol', '=', symbol).executeTakeFirst();
