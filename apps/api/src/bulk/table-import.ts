/** A table of records known by key: made and changed in one commit, or every reason why not. */
import { decide } from '@privacy-register/db/decide';
import type { Reader } from '@privacy-register/db/read/reader';
import type { Change } from '@privacy-register/schema/kit/change';
import { type Issue, Refusal, refuse } from '@privacy-register/schema/kit/refusal';
import { demand } from '@privacy-register/schema/permission/permission';
import { importFields } from '@privacy-register/schema/record-import/import-fields';
import {
  type Held,
  type Plan,
  planImport,
  type Row,
  type Step,
} from '@privacy-register/schema/record-import/plan-import';
import { type RecordName, recordName, records } from '@privacy-register/schema/records';
import type { Context } from '../context.ts';
import { keeperOf } from '../record/keepers.ts';

export type Table = { type: RecordName; rows: Record<string, unknown>[] };
const mostRows = 2_000;

export async function importRecords(context: Context, table: Table): Promise<Row[]> {
  let rows: Row[] = [];
  await decide(context.store, context.asked, `${table.type}.import`, async (read) => {
    const decided = await decideImport(context, read, table);
    rows = decided.rows;
    return decided.changes;
  });
  return rows;
}

/** What it would do; nothing is committed. */
export async function rehearseImport(context: Context, table: Table): Promise<Row[]> {
  return (await decideImport(context, context.read, table)).rows;
}

async function decideImport(context: Context, read: Reader, { type, rows }: Table) {
  if (rows.length > mostRows) refuse('bulk-too-large', `Import at most ${mostRows} rows at once.`, 'rows');
  const held = (await read.all(type, {})).flatMap((record): Held[] =>
    'key' in record ? [{ ...record }] : [],
  );
  const { asked } = context;
  const others = await keysOf(read, type);
  const plan = planImport({
    ...{ type: records[type], rows, held, newId: () => asked.newId(type) },
    idOf: (to, key) => others.get(`${to} ${key}`) ?? null,
  });
  const kept = await keepAll(context, read, { type, plan });
  const issues = [...plan.issues, ...kept.issues];
  if (issues.length) throw new Refusal(issues);
  return { rows: plan.rows, changes: kept.changes };
}

/** Each row under the rules that hold for a record kept by hand. */
async function keepAll({ asked }: Context, read: Reader, { type, plan }: { type: RecordName; plan: Plan }) {
  const keeper = keeperOf(type);
  const changes: Change[] = [];
  const issues: Issue[] = [];
  const wrong = new Set(plan.issues.map(({ field }) => Number(field?.split('.')[1])));
  for (const step of plan.steps) {
    if (wrong.has(step.at)) continue;
    try {
      changes.push(...(await kept(step)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const placed = error.issues.map((issue) => ({
        ...issue,
        field: `rows.${step.at}.${issue.field ?? 'key'}`,
      }));
      issues.push(...placed);
    }
  }
  return { changes, issues };

  async function kept({ id, held, values }: Step): Promise<Change[]> {
    const record = held && (await read.get(type, held.id));
    if (record) return keeper.update({ read, asked, type, record, values });
    return keeper.create({ read, asked, type, id, values });
  }
}

async function keysOf(read: Reader, type: RecordName): Promise<Map<string, string>> {
  const named = Object.values(importFields(records[type])).flatMap((field) =>
    'to' in field ? [field.to] : [],
  );
  const others = [...new Set(named)].filter((to) => to !== type).map(recordName);
  const found = await Promise.all(
    others.map(async (to) =>
      (await read.all(to, { archivedAt: { isNull: true } })).flatMap((record) =>
        'key' in record ? [[`${to} ${record.key}`, record.id] as const] : [],
      ),
    ),
  );
  return new Map(found.flat());
}

export const demandImport = ({ viewer }: Context) => demand(viewer, 'edit');
