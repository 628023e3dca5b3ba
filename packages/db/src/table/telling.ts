/** What happened, who is to be told of it, and every try: no statement of the register, so beside its records. */
import { sql } from 'drizzle-orm';
import type { Dialect, Table } from './dialect.ts';

export function tellingTables(dialect: Dialect, subscription: () => Table) {
  const { column } = dialect;
  const event = dialect.table(
    'event',
    {
      id: column('text', 'id').primaryKey(),
      type: column('text', 'type').notNull(),
      key: column('text', 'key').notNull(),
      at: column('instant', 'at').notNull(),
      due: column('instant', 'due').notNull(),
      policy: column('text', 'policy'),
      version: column('text', 'version'),
      platforms: column('json', 'platforms').notNull(),
      payload: column('json', 'payload').notNull(),
      cancelledAt: column('instant', 'cancelled_at'),
    },
    (table: Table) => [
      dialect.uniqueIndex('event__key__unique').on(table.key),
      dialect.index('event__version__index').on(table.version),
      dialect.index('event__due__index').on(table.due),
    ],
  );
  const delivery = dialect.table(
    'delivery',
    {
      id: column('text', 'id').primaryKey(),
      event: column('text', 'event').notNull(),
      subscription: column('text', 'subscription').notNull(),
      state: column('text', 'state').notNull(),
      attempts: column('integer', 'attempts').notNull(),
      nextAt: column('instant', 'next_at').notNull(),
      leaseOwner: column('text', 'lease_owner'),
      leaseUntil: column('instant', 'lease_until'),
      fence: column('integer', 'fence').notNull(),
      settledAt: column('instant', 'settled_at'),
    },
    (table: Table) => [
      dialect.uniqueIndex('delivery__event__subscription__unique').on(table.event, table.subscription),
      dialect.index('delivery__subscription__state__index').on(table.subscription, table.state),
      dialect.index('delivery__state__next_at__index').on(table.state, table.nextAt, table.id),
      dialect.index('delivery__settled_at__index').on(table.settledAt),
      dialect.index('delivery__lease_until__index').on(table.leaseUntil),
      dialect.foreignKey(to('delivery__event__fk', table.event, () => event)),
      dialect.foreignKey(to('delivery__subscription__fk', table.subscription, subscription)),
    ],
  );
  const attempt = dialect.table(
    'delivery_attempt',
    {
      id: column('text', 'id').primaryKey(),
      delivery: column('text', 'delivery').notNull(),
      at: column('instant', 'at').notNull(),
      status: column('integer', 'status'),
      milliseconds: column('integer', 'milliseconds').notNull(),
      error: column('text', 'error'),
      excerpt: column('text', 'excerpt'),
    },
    (table: Table) => [
      dialect.index('delivery_attempt__delivery__index').on(table.delivery, table.at),
      // Of those alone whose answer is still there, so that what is old is not read again each hour.
      dialect
        .index('delivery_attempt__answer__index')
        .on(table.at)
        .where(sql`error is not null or excerpt is not null`),
      dialect.foreignKey(to('delivery_attempt__delivery__fk', table.delivery, () => delivery)),
    ],
  );
  return { event, delivery, attempt };
}

const to = (name: string, column: Table, table: () => Table) => ({
  name,
  columns: [column],
  get foreignColumns() {
    return [table().id];
  },
});
