import type { Field } from '@privacy-register/schema/kit/field';
import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { fieldsOf, statementFields } from './facet.ts';
import { modalityWords } from './topic.ts';

type Terms = Snapshot['terms'];
type Said = { value: unknown; field: Field | null; terms: Terms };

/** A value of a statement in words; null where nothing is said. */
export function valueInWords({ value, field, terms }: Said): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return wordOrName({ value, field, terms });
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return joined(entriesOf({ value, field, terms }), field);

  return joined(partsOf(value, { fields: fieldsOf(field), terms }), null);
}

/** The entries of a list, each in words. */
export function entriesOf({ value, field, terms }: Said): string[] {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  return entries.flatMap((entry) => valueInWords({ value: entry, field, terms }) ?? []);
}

/** A corrected reading is a statement, or some of its fields. */
export function readingInWords(reading: unknown, terms: Terms): string {
  const isWhole = typeof reading === 'object' && reading !== null && !Array.isArray(reading);
  const words = isWhole
    ? joined(partsOf(reading, { fields: statementFields, terms }), null)
    : valueInWords({ value: reading, field: null, terms });

  return words ?? 'nothing said';
}

type Inside = { fields: Record<string, Field>; terms: Terms };

function partsOf(value: object, { fields, terms }: Inside): string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const part = Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
    const words = valueInWords({ value: inner, field: part, terms });
    return words === null ? [] : [`${part ? part.label.toLowerCase() : name}: ${words}`];
  });
}

function wordOrName({ value, field, terms }: Said & { value: string }): string {
  const term = Object.hasOwn(terms, value) ? terms[value] : undefined;
  if (term) return term.name;
  if (field?.kind !== 'word' && field?.kind !== 'words') return value;

  const modality = Object.entries(modalityWords).find(([word]) => word === value);
  return modality?.[1] ?? value.replaceAll('-', ' ');
}

/** Names and words take a comma; what may hold commas itself a semicolon. */
function joined(words: string[], field: Field | null): string | null {
  if (words.length === 0) return null;

  return words.join(field?.kind === 'refs' || field?.kind === 'words' ? ', ' : '; ');
}
