/** A value for each kind of field, hard to store: other scripts, quotes, wildcards, big text, odd order. */
import type { Field, Format } from '@privacy-register/schema/kit/field';

let made = 0;
const odd = `Größe 𝕏 "x" 'y' \\ % _ -- ; $1 ? שלום`;

export function sampleValue(field: Field, known: (to: string) => readonly string[]): unknown {
  made += 1;
  switch (field.kind) {
    case 'text':
      return textOf(field.format);
    case 'texts':
      return [textOf(field.format), textOf(field.format)].reverse();
    case 'prose':
      return `${odd}\r\n\t`.repeat(2_000);
    case 'word':
      return field.words.at(-1);
    case 'words':
      return [...field.words].reverse();
    case 'ref':
      return known(field.to).at(-1);
    case 'refs':
      return [...known(field.to)].reverse();
    case 'instant':
      return '2026-05-15T23:59:59.9999-04:00';
    case 'day':
      return '2028-02-29';
    case 'count':
      return 1_000_000_000 - made;
    case 'flag':
      return true;
    case 'json':
      return { z: 1, a: [null, '2020', 1.5, -0.25, {}, [], 'null'], 'ü"\\': odd };
    case 'part':
      return shapeOf(field.fields, known);
    case 'parts':
      return [shapeOf(field.fields, known), shapeOf(field.fields, known)];
    case 'oneOf':
      return oneOf(field.fields, known);
  }
}

type FieldMap = Record<string, Field>;
type Known = (to: string) => readonly string[];

const shapeOf = (fields: FieldMap, known: Known) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sampleValue(field, known)]));

const oneOf = (fields: FieldMap, known: Known) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field], at) => [name, at ? null : sampleValue(field, known)]),
  );

function textOf(format: Format): string {
  made += 1;
  const texts: Record<Format, string> = {
    plain: `${odd} ${made}`,
    key: `key-${made}`,
    url: `https://www.example.com/a%20b?c=${made}#d`,
    host: `www.example-${made}.com`,
    zone: 'America/New_York',
    email: `person.${made}@example.com`,
    language: 'en-US',
    hash: made.toString(16).padStart(64, '0'),
    verbatim: ` ${odd}\n\t`,
  };
  return texts[format];
}
