/** What an entry of the audit chain changed: the chain keeps new values only, what they replace stands before it. */
import { canonical } from '../kit/canonical.ts';

export type Content = Record<string, unknown>;
export type FieldChange = { field: string; before: unknown; after: unknown };

/** `earlier` are the contents of the entries of the same record before it, the newest first. */
export function fieldChanges(content: Content, earlier: readonly Content[]): FieldChange[] {
  return fieldsIn(content)
    .map((field) => ({ field, before: lastSaid(field, earlier), after: content[field] ?? null }))
    .filter(({ before, after }) => !isSame(before, after));
}

/** The fields that an entry gave a value, empty ones of a new record left out. */
export function fieldsIn({ do: done, ...values }: Content): string[] {
  const names = Object.keys(values);
  return done === 'create' ? names.filter((name) => !isEmpty(values[name])) : names;
}

function lastSaid(field: string, earlier: readonly Content[]): unknown {
  return earlier.find((content) => Object.hasOwn(content, field))?.[field] ?? null;
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const isSame = (one: unknown, other: unknown) =>
  (isEmpty(one) && isEmpty(other)) || canonical(one) === canonical(other);
