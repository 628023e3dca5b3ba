import type { Dialect } from './dialect.ts';

/** Pictures that evidence names by their SHA-256: kept once each, beside the records and their chain. */
export function pictureTable(dialect: Dialect) {
  const { column } = dialect;
  return dialect.table('picture', {
    sha256: column('text', 'sha256').primaryKey(),
    base64: column('text', 'base64').notNull(),
  });
}
