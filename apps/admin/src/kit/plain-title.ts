import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { spelled } from '../words/spelled.ts';

type Row = Record<string, unknown>;

/** What a record is called, as far as its own words say. */
export function plainTitle(type: RecordType, spell = spelled): (record: Row | undefined) => string {
  return (record) => {
    const value = record?.[type.title];
    if (value === undefined || value === null || value === '') return String(record?.id ?? '');
    return type.fields[type.title]?.kind === 'word' ? spell(String(value)) : shortened(String(value));
  };
}

export const shortened = (text: string, most = 120) =>
  text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
