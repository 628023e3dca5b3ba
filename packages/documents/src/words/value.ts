import type { Field } from '@privacy-register/schema/kit/field';
import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { Say } from '../language/speech.ts';
import { fieldsOf, statementFields } from './facet.ts';
import { lowOf, spelled } from './spelled.ts';
import { modalityWords } from './topic.ts';

type Terms = Snapshot['terms'];
export type Said = { value: unknown; field: Field | null; terms: Terms; say: Say };

/** A value of a statement in words; null where nothing is said. */
export function valueInWords(said: Said): string | null {
  const { value, field, say } = said;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return wordOrName(value, said);
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return joined(entriesOf(said), field);

  return joined(partsOf(value, { ...said, fields: fieldsOf(field) }), null);
}

/** The entries of a list, each in words. */
export function entriesOf(said: Said): string[] {
  const entries: unknown[] = Array.isArray(said.value) ? said.value : [];
  return entries.flatMap((value) => valueInWords({ ...said, value }) ?? []);
}

/** A corrected reading is a statement, or some of its fields. */
export function readingInWords({
  reading,
  terms,
  say,
}: {
  reading: unknown;
  terms: Terms;
  say: Say;
}): string {
  const isWhole = typeof reading === 'object' && reading !== null && !Array.isArray(reading);
  const words = isWhole
    ? joined(partsOf(reading, { fields: statementFields, terms, say }), null)
    : valueInWords({ value: reading, field: null, terms, say });

  return words ?? say('nothing said');
}

type Inside = Pick<Said, 'terms' | 'say'> & { fields: Record<string, Field> };

function partsOf(value: object, { fields, terms, say }: Inside): string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const part = Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
    const words = valueInWords({ value: inner, field: part, terms, say });
    if (words === null) return [];
    return [say('%{label}: %{words}', { label: part ? lowOf(part.label, say) : name, words })];
  });
}

function wordOrName(value: string, { field, terms, say }: Said): string {
  const term = Object.hasOwn(terms, value) ? terms[value] : undefined;
  if (term) return term.name;
  if (field?.kind !== 'word' && field?.kind !== 'words') return value;

  const modality = Object.entries(modalityWords).find(([word]) => word === value);
  return modality ? say(modality[1]) : lowOf(spelled(value), say);
}

/** Names and words take a comma; what may hold commas itself a semicolon. */
function joined(words: string[], field: Field | null): string | null {
  if (words.length === 0) return null;

  return words.join(field?.kind === 'refs' || field?.kind === 'words' ? ', ' : '; ');
}
