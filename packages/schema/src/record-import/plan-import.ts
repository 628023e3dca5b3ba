/** A table of records known by key: which are new, which differ, which stand as they are, and what is wrong. */
import { canonical } from '../kit/canonical.ts';
import type { Field } from '../kit/field.ts';
import { inputOf, type RecordType } from '../kit/record-type.ts';
import type { Issue } from '../kit/refusal.ts';
import { ancestorsIn } from '../vocabulary/ancestors.ts';
import { importFields } from './import-fields.ts';
import { type IdOf, readCell } from './read-cell.ts';

type Values = Record<string, unknown>;
export type Held = Values & { id: string; key: string; revision: number; archivedAt: string | null };
type Outcome = 'created' | 'updated' | 'same';
export type Row = { at: number; key: string; outcome: Outcome };
export type Step = Row & { id: string; held: Held | null; values: Values };
export type Plan = { rows: Row[]; steps: Step[]; issues: Issue[] };

type Import = {
  type: RecordType;
  rows: readonly Values[];
  held: readonly Held[];
  /** Of records of other types. */
  idOf: IdOf;
  newId: () => string;
};

export function planImport({ type, rows, held, idOf, newId }: Import): Plan {
  const standing = new Map(held.map((each) => [each.key, each]));
  const keys = rows.map((row) => (typeof row.key === 'string' ? row.key.trim() : ''));
  const ids = new Map(keys.map((key) => [key, standing.get(key)?.id ?? newId()]));
  const known: IdOf = (to, key) =>
    to === type.name ? (ids.get(key) ?? findable(standing.get(key))) : idOf(to, key);
  const issues: Issue[] = [];
  const steps = rows.map((row, at): Step => {
    const key = keys[at] ?? '';
    const before = standing.get(key) ?? null;
    const read = readRow(type, row, before, known);
    const again = keys.indexOf(key) < at && key !== '' ? [twice(key)] : [];
    const away = before?.archivedAt ? [archived(key)] : [];
    issues.push(...[...again, ...away, ...read.issues].map((issue) => placed(at, issue)));
    const { values } = read;
    const outcome = before ? (Object.keys(values).length ? 'updated' : 'same') : 'created';
    return { at, key, outcome, id: ids.get(key) ?? '', held: before, values };
  });
  const planned = steps.map(({ at, key, outcome }) => ({ at, key, outcome }));
  return { rows: planned, steps: inOrder(steps.filter(({ outcome }) => outcome !== 'same')), issues };
}

/** Of a new record all that it says; of a held one what it says otherwise. */
function readRow(type: RecordType, row: Values, before: Held | null, idOf: IdOf) {
  const fields = importFields(type);
  const issues: Issue[] = [];
  const said: Values = {};
  for (const [name, cell] of Object.entries(row)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) issues.push({ code: 'field-unknown', field: name, message: `There is no column ${name}.` });
    else if (!isEmpty(cell) && !(before && field.fixed)) said[name] = valueIn(name, field, cell);
  }
  const parsed = inputOf(type, before ? 'update' : 'create').safeParse(said);
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0] ?? '');
    if (issues.some((issue) => issue.field === name)) continue;
    issues.push(name in said ? { code: 'invalid', field: name, message } : lacking(name, fields[name]));
  }
  const values: Values = parsed.success ? parsed.data : {};
  const differs = ([name, value]: [string, unknown]) =>
    canonical(value) !== canonical(before?.[name] ?? null);
  return { issues, values: before ? Object.fromEntries(Object.entries(values).filter(differs)) : values };

  function valueIn(name: string, field: Field, cell: unknown): unknown {
    const { value, unknown } = readCell(field, cell, idOf);
    for (const key of unknown) {
      const message = `Neither the file nor the register knows “${key}”.`;
      issues.push({ code: 'reference-unknown', field: name, message });
    }
    return value;
  }
}

/** What was put away is not referred to anew. */
const findable = (held: Held | undefined) => (held?.archivedAt === null ? held.id : null);

const isEmpty = (cell: unknown) =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const placed = (at: number, issue: Issue): Issue => ({
  ...issue,
  field: issue.field === null ? `rows.${at}` : `rows.${at}.${issue.field}`,
});
const lacking = (name: string, field: Field | undefined): Issue => ({
  code: 'missing',
  field: name || null,
  message: `A new record needs “${field?.label ?? name}”.`,
});
const twice = (key: string): Issue => ({
  code: 'key-taken',
  field: 'key',
  message: `“${key}” stands here twice.`,
});
const archived = (key: string): Issue => ({
  code: 'refers-to-archived',
  field: 'key',
  message: `“${key}” is archived: restore it first.`,
});

/** Whatever a record names is made before it. */
function inOrder(steps: readonly Step[]): Step[] {
  const named = ({ values }: Step) =>
    [values.parents, values.replacedBy].flat().filter((id) => typeof id === 'string');
  const ancestors = ancestorsIn(steps.map((step) => ({ id: step.id, parents: named(step) })));
  return steps.toSorted((one, other) => ancestors(one.id).length - ancestors(other.id).length);
}
