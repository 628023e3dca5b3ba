/** The words of every record as they are searched: one row each, beside an index that each database keeps itself. */
import type { Dialect } from '../table/dialect.ts';

/** Columns that are asked for; each database adds what its index needs (`statements` below). */
export const searchTable = ({ table, column }: Dialect) =>
  table('search_entry', {
    id: column('text', 'id').primaryKey(),
    type: column('text', 'type').notNull(),
    heading: column('text', 'heading').notNull(),
    words: column('text', 'words').notNull(),
  });

/** Words come folded, so either database only takes them apart at the spaces. */
export const searchStatements: Record<'sqlite' | 'postgresql', string[]> = {
  sqlite: [
    `CREATE TABLE \`search_entry\` (
	\`number\` integer PRIMARY KEY NOT NULL,
	\`id\` text NOT NULL UNIQUE,
	\`type\` text NOT NULL,
	\`heading\` text NOT NULL,
	\`words\` text NOT NULL
);`,
    `CREATE VIRTUAL TABLE \`search_match\` USING fts5(heading, words,
	content = 'search_entry', content_rowid = 'number', tokenize = 'ascii', prefix = '1 2 3', detail = 'column');`,
    `CREATE TRIGGER \`search_entry__added\` AFTER INSERT ON \`search_entry\` BEGIN
	INSERT INTO search_match(rowid, heading, words) VALUES (new.number, new.heading, new.words);
END;`,
    `CREATE TRIGGER \`search_entry__gone\` AFTER DELETE ON \`search_entry\` BEGIN
	INSERT INTO search_match(search_match, rowid, heading, words)
		VALUES ('delete', old.number, old.heading, old.words);
END;`,
  ],
  postgresql: [
    `CREATE TABLE "search_entry" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"heading" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"heading_match" tsvector NOT NULL
		GENERATED ALWAYS AS (array_to_tsvector(string_to_array(heading, ' '))) STORED,
	"words_match" tsvector NOT NULL
		GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED
);`,
    `CREATE INDEX "search_entry__words" ON "search_entry" USING gin ("words_match");`,
  ],
};
