/** The gate: whether what the register holds of a document carries each fact of it. */
import type { FactRow } from './fact-table.ts';

type Values = Record<string, unknown>;
type Passage = { start: number; end: number };

/** What is held of one document; references between records are given as keys. */
export type Held = {
  statements: readonly (Values & { key: string; passages: readonly Passage[] })[];
  marks: readonly (Values & Passage)[];
  /** By type and key: entities, policies and the like. */
  records: (type: string, key: string) => readonly Values[];
};

const longestPassage = 400;

/** The facts that nothing carries, each with what is missing. */
export function missing(rows: readonly FactRow[], held: Held): { fact: string; why: string }[] {
  return rows.flatMap((row) => {
    const why = row.record === 'statement' ? wrongStatement(row, held) : wrongRecord(row, held);
    return why === null ? [] : [{ fact: row.fact, why }];
  });
}

/** Several absences of one fact are several statements: each takes one of its own. */
export function shared(rows: readonly FactRow[], held: Held): string[] {
  const absences = rows.filter(({ modality, places }) => modality === 'not-stated' && !places.length);
  const taken = new Map<string, string>();
  return absences.flatMap((row) => {
    const carrier = held.statements.find((each) => says(each, row) && !taken.has(each.key));
    if (!carrier) return [`${row.fact} ${row.kind}`];
    taken.set(carrier.key, row.fact);
    return [];
  });
}

function wrongStatement(row: FactRow, { statements }: Held): string | null {
  const near = row.places.length ? statements.filter((each) => overlapsAll(each, row)) : statements;
  if (!near.length) return 'no statement has a passage there';
  if (near.some((each) => says(each, row))) return null;
  const wanted = [row.kind, row.modality, row.negated && 'negated', row.completeness, ...row.audiences];
  return `none of ${near.map(({ key }) => key).join(', ')} is ${wanted.filter(Boolean).join(' ')}${heldIn(row)}`;
}

const heldIn = ({ holds }: FactRow) => holds.map(([field, value]) => ` ${field}=${value}`).join('');

function says(statement: Values, row: FactRow): boolean {
  return (
    statement.kind === row.kind &&
    statement.modality === row.modality &&
    (statement.negated ?? false) === row.negated &&
    (statement.completeness ?? null) === row.completeness &&
    sameList(statement.audiences ?? [], row.audiences) &&
    row.holds.every(([field, value]) => has(statement, field, value))
  );
}

/** Words that stand twice in the text are one fact: a passage at either place carries it. */
function overlapsAll({ passages }: { passages: readonly Passage[] }, { places }: FactRow): boolean {
  return places.some((place) => passages.some((one) => overlaps(one, place)));
}

const overlaps = (one: Passage, place: Passage) =>
  one.end - one.start <= longestPassage && one.start < place.end && place.start < one.end;

function wrongRecord(row: FactRow, { records, statements, marks }: Held): string | null {
  if (row.record === 'statement.section') return unsectioned(statements);
  if (row.record === 'text-mark') {
    const marked = marks.filter((mark) => row.places.some((place) => overlaps(mark, place)));
    return holdsAll(marked, row) ? null : `no mark there holds ${heldIn(row)}`;
  }
  if (!holdsAll(records(row.record, row.key), row)) return `no ${row.record} ${row.key} holds ${heldIn(row)}`;
  const seen = [...marks, ...statements.flatMap(({ passages }) => passages)];
  return row.places.some((place) => seen.some((one) => overlaps(one, place)))
    ? null
    : 'neither statement nor mark shows where the text says so';
}

const holdsAll = (candidates: readonly Values[], { holds }: FactRow) =>
  candidates.some((record) => holds.every(([field, value]) => has(record, field, value)));

function unsectioned(statements: Held['statements']): string | null {
  const bare = statements.filter(({ section, passages }) => passages.length && !section);
  return bare.length ? `without section: ${bare.map(({ key }) => key).join(', ')}` : null;
}

/** A dotted field lies in a block of terms; several values are all of them. */
function has(record: Values, field: string, value: string): boolean {
  const found = field.includes('.') ? inside(inside(record, 'terms'), field) : record[field];
  if (value === '') return found === null || found === undefined;
  if (Array.isArray(found)) return value.split(',').every((one) => found.includes(one));
  return String(found) === value;
}

function inside(from: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, name) => (typeof at === 'object' && at ? Reflect.get(at, name) : undefined), from);
}

function sameList(a: unknown, b: readonly string[]): boolean {
  return Array.isArray(a) && a.length === b.length && b.every((one) => a.includes(one));
}
