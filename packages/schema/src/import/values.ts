/** What a document tells of a record as the record's own values: ids for keys, what is left out empty. */
import type { Field } from '../kit/field.ts';
import { blank } from '../kit/record-type.ts';
import type { Issue } from '../kit/refusal.ts';
import { toldFields } from '../own-json/told-fields.ts';
import { type RecordName, recordName, records } from '../records.ts';
import type { IdOf } from './naming.ts';

export type Values = Record<string, unknown>;
type Told = { type: RecordName; told: Values; path: string };

/** What a record needs and a document may not tell, for its reader could not see it. */
const untold: Partial<Record<RecordName, Values>> = {
  platform: { verifiedBy: 'attested' },
  'text-mark': { reason: 'The register it came from does not tell the reason.' },
};

/** What it names and nobody knows is left out of the values, so that all else can be judged as well. */
export function valuesOf({ type, told, path }: Told, idOf: IdOf): { values: Values | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const fields = toldFields(type);
  const named = Object.entries(fields).flatMap(([name, field]) => {
    return name in told ? [[name, withIds(field, told[name], `${path}.${name}`)] as const] : [];
  });
  const values = { ...emptyOf(type), ...untold[type], ...Object.fromEntries(named) };
  if (type === 'platform' && !('operator' in told)) {
    issues.push({ code: 'missing', field: `${path}.operator`, message: 'Say who operates this platform.' });
  }
  const isWhole = Object.entries(fields).every(([name, { kind, optional }]) => {
    return kind !== 'ref' || optional || values[name] !== null;
  });
  return { values: isWhole ? values : null, issues };

  function withIds(field: Field, value: unknown, at: string): unknown {
    if (field.kind === 'ref') return found(field.to, value, at);
    if (field.kind !== 'refs' || !Array.isArray(value)) return value;
    return value.map((key, place) => found(field.to, key, `${at}.${place}`)).filter((id) => id !== null);
  }

  function found(to: string, key: unknown, field: string): string | null {
    const id = idOf(to, key);
    if (id === null) {
      const message = `Neither the document nor this register knows the ${labelOf(to)} “${key}”.`;
      issues.push({ code: 'reference-unknown', field, message });
    }
    return id;
  }
}

const labelOf = (type: string) => records[recordName(type)].label.toLowerCase();

function emptyOf(type: RecordName): Values {
  const told = toldFields(type);
  return Object.fromEntries(Object.entries(blank(records[type])).filter(([name]) => name in told));
}
