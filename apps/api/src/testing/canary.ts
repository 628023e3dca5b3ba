/** Records that hold the word in every field that can hold one, and the number in every count. */
import type { Field, Format } from '@privacy-register/schema/kit/field';
import { type RecordName, records } from '@privacy-register/schema/records';

export const canary = 'Quokka';
export const canaryNumber = 704_231_965;
export const singing = new RegExp(`${canary}|${canaryNumber}`, 'i');

type Ids = (to: string, field: string) => string | null;

export function canaryValues(type: RecordName, idOf: Ids): Record<string, unknown> {
  const fields = Object.entries<Field>(records[type].fields);
  return Object.fromEntries(fields.map(([name, field]) => [name, sungBy(field, name, idOf)]));
}

let made = 0;

function sungBy(field: Field, name: string, idOf: Ids): unknown {
  switch (field.kind) {
    case 'text':
      return textOf(field.format);
    case 'texts':
      return [textOf(field.format)];
    case 'prose':
      return `${canary} prose`;
    case 'word':
      return field.words[0];
    case 'words':
      return [field.words[0]];
    case 'ref':
      return idOf(field.to, name);
    case 'refs':
      return [idOf(field.to, name)].filter((id) => id !== null);
    case 'instant':
      return '2026-02-03T04:05:06.789Z';
    case 'day':
      return '2026-02-03';
    case 'count':
      return canaryNumber;
    case 'flag':
      return true;
    case 'json':
      return { said: canary };
    case 'part':
    case 'parts': {
      const parts = Object.entries(field.fields).map(([key, each]) => [key, sungBy(each, key, idOf)]);
      return field.kind === 'part' ? Object.fromEntries(parts) : [Object.fromEntries(parts)];
    }
    case 'oneOf':
      return Object.fromEntries(
        Object.entries(field.fields).map(([key, each], at) => [key, at ? null : sungBy(each, key, idOf)]),
      );
  }
}

function textOf(format: Format): string {
  made += 1;
  const texts: Record<Format, string> = {
    plain: `${canary} ${made}`,
    verbatim: `${canary} ${made}`,
    key: `quokka-${made}`,
    url: `https://quokka-${made}.example/`,
    host: `quokka-${made}.example`,
    zone: 'America/New_York',
    email: `quokka-${made}@larch.example`,
    language: 'en',
    hash: made.toString(16).padStart(64, '0'),
  };
  return texts[format];
}
