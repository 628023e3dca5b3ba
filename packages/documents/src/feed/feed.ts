import type { FeedEntry } from './entry.ts';

/** A feed before it is written in one format or another; addresses are paths of the register. */
export type Feed = {
  id: string;
  title: string;
  language: string;
  /** The page that people read instead. */
  homePath: string;
  /** Where the feed is, without its ending. */
  path: string;
  /** Where the register is. */
  origin: string;
  entries: readonly FeedEntry[];
};

const mostEntries = 100;
/** A feed that has told nothing yet was never changed. */
const beforeAnything = '1970-01-01T00:00:00.000Z';

/** The newest first; of one instant, always in the same order. */
export const newestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries
    .toSorted((a, b) => compare(b.publishedAt, a.publishedAt) || compare(a.id, b.id))
    .slice(0, mostEntries);

/** The latest instant at which something of it was news. */
export const updatedAtOf = ({ entries }: Pick<Feed, 'entries'>): string =>
  entries
    .map(({ updatedAt }) => updatedAt)
    .toSorted(compare)
    .at(-1) ?? beforeAnything;

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
