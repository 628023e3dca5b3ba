/** Trees and control graphs stay without cycles: nobody can be their own ancestor. */
import type { Change } from '@privacy-register/schema/kit/change';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { recordName, records } from '@privacy-register/schema/records';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Query } from '../table/dialect.ts';
import type { Plan, Writing } from './write.ts';

export function* refuseCycles(writing: Writing, changes: readonly Change[]): Plan {
  for (const change of changes) {
    if (change.do !== 'create' && change.do !== 'update') continue;
    const type: RecordType = records[recordName(change.type)];
    for (const [name, field] of Object.entries(type.fields)) {
      if ('acyclic' in field && field.acyclic && change.values[name])
        yield* walkUp(writing, type.name, name, change.id);
    }
    if (type.acyclic) yield* walkEdges(writing, type, change.id);
  }
}

function* walkUp({ tables, db }: Writing, type: string, field: string, start: string): Plan {
  const table = tables.record[type];
  const join = tables.join[type]?.[field];
  yield* climb(start, field, (ids) =>
    join
      ? db.select({ above: join.target }).from(join).where(inArray(join.owner, ids))
      : db.select({ above: table[field] }).from(table).where(inArray(table.id, ids)),
  );
}

/** A record that is itself an edge, such as an affiliation: the walk starts where the edge starts. */
function* walkEdges({ tables, db }: Writing, type: RecordType, id: string): Plan {
  const table = tables.record[type.name];
  const { from, to, where } = type.acyclic ?? { from: '', to: '', where: {} };
  const same = Object.entries(where).map(([name, value]) => eq(table[name], value));
  const [edge] = yield db
    .select({ from: table[from] })
    .from(table)
    .where(and(eq(table.id, id), ...same));
  if (!edge) return;
  yield* climb(edge.from, to, (ids) =>
    db
      .select({ above: table[to] })
      .from(table)
      .where(and(inArray(table[from], ids), isNull(table.archivedAt), ...same)),
  );
}

function* climb(start: string, path: string, above: (ids: string[]) => Query): Plan {
  const met = new Set<string>();
  let level = [start];
  while (level.length) {
    const rows: { above: string | null }[] = yield above(level);
    const next = [...new Set(rows.map((row) => row.above))].filter((id) => id !== null);
    if (next.includes(start)) refuse('cycle', 'This would make it its own ancestor.', path);
    level = next.filter((id) => !met.has(id));
    for (const id of level) met.add(id);
  }
}
