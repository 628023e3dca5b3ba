/** Rows as a file. A cell that a spreadsheet would take for a formula is made text by an apostrophe. */

import type { Values } from '@privacy-register/desk/provider/value.ts';
import type { Field } from '@privacy-register/schema/kit/field';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { sentence } from '../language/say.ts';

/** Excel takes a CSV for UTF-8 only where it begins with a byte order mark; other programs may stumble over it. */
export const formats = {
  csv: { label: sentence('CSV'), extension: 'csv', type: 'text/csv;charset=utf-8' },
  excel: { label: sentence('CSV for Excel'), extension: 'csv', type: 'text/csv;charset=utf-8' },
  json: { label: sentence('JSON'), extension: 'json', type: 'application/json' },
} as const;
export type Format = keyof typeof formats;

export async function exportText(format: Format, type: RecordType, rows: readonly Values[]): Promise<string> {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const fields = Object.entries(type.fields).filter(([, field]) => !field.secret);
  return tableText(format, {
    fields: ['Id', ...fields.map(([, field]) => field.label), 'Archived'],
    data: rows.map((row) => [
      row.id,
      ...fields.map(([name, field]) => cellOf(field, row[name])),
      row.archivedAt,
    ]),
  });
}

type Table = { fields: string[]; data: unknown[][] };

export async function tableText(format: 'csv' | 'excel', table: Table): Promise<string> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(table, { escapeFormulae: true });
  return `${format === 'excel' ? '\uFEFF' : ''}${text}\r\n`;
}

function cellOf(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const isStructured = 'fields' in field || field.kind === 'json';
  if (isStructured) return Array.isArray(value) && !value.length ? '' : JSON.stringify(value);
  return Array.isArray(value) ? value.join('; ') : value;
}

export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
