import type { Dialect, Table } from './dialect.ts';

/** The chain, the personal values beside it that can be erased without breaking it, and what was signed of it. */
export function auditTables(dialect: Dialect) {
  const { column } = dialect;
  const audit = dialect.table(
    'audit_entry',
    {
      sequence: dialect.sequence('sequence'),
      at: column('instant', 'at').notNull(),
      actor: column('text', 'actor').notNull(),
      action: column('text', 'action').notNull(),
      recordType: column('text', 'record_type').notNull(),
      recordId: column('text', 'record_id').notNull(),
      revision: column('integer', 'revision').notNull(),
      content: column('json', 'content').notNull(),
      previousHash: column('text', 'previous_hash').notNull(),
      hash: column('text', 'hash').notNull(),
    },
    (table: Table) => [dialect.index('audit_entry__record').on(table.recordId)],
  );
  const erasable = dialect.table('audit_personal_value', {
    hash: column('text', 'hash').primaryKey(),
    sequence: column('integer', 'sequence').notNull(),
    salt: column('text', 'salt').notNull(),
    value: column('json', 'value').notNull(),
  });
  const checkpoint = dialect.table('audit_checkpoint', {
    sequence: column('integer', 'sequence').primaryKey(),
    hash: column('text', 'hash').notNull(),
    at: column('instant', 'at').notNull(),
    key: column('text', 'key').notNull(),
    signature: column('text', 'signature').notNull(),
  });
  return { audit, erasable, checkpoint };
}
