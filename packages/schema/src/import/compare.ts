/** Where a record that the register holds reads otherwise than the document. */
import { canonical } from '../kit/canonical.ts';
import type { Issue } from '../kit/refusal.ts';
import { mayBeUntold, toldFields } from '../own-json/told-fields.ts';
import { vocabularies } from '../record/vocabulary.ts';
import { type RecordName, records } from '../records.ts';
import { meaning } from '../vocabulary/meaning.ts';
import type { Values } from './values.ts';

type Compared = { type: RecordName; told: Values; values: Values; path: string };

/** Of a term its meaning counts; names are each register's own. What the document may not tell is left alone. */
export function differences({ type, told, values, path }: Compared, held: object): Issue[] {
  const { label } = records[type];
  const isTerm = vocabularies.some(({ name }) => name === type);
  const names = isTerm ? meaning : fieldsToCompare(type, told);
  const said = new Map<string, unknown>(Object.entries(held));
  return names
    .filter((name) => canonical(values[name] ?? null) !== canonical(said.get(name) ?? null))
    .map((name) => ({
      code: 'differs',
      field: `${path}.${name}`,
      message: `In this register the ${label.toLowerCase()} reads otherwise under “${toldFields(type)[name]?.label}”.`,
    }));
}

function fieldsToCompare(type: RecordName, told: Values): string[] {
  const fields = Object.entries(toldFields(type));
  return fields
    .filter(([name, field]) => name in told || !mayBeUntold(type, name, field))
    .map(([name]) => name);
}
