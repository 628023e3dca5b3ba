import type { Field, Fields, RecordShape } from './shape.ts';

const system = 'id revision archivedAt createdAt createdBy updatedAt updatedBy';

/** Everything of a record that a screen may show. */
export function wholeSelection(type: RecordShape): string {
  return [system, ...fieldsOf(type.fields, () => true)].join(' ');
}

/** What a list shows: no long texts but the one the record is known by. */
export function rowSelection(type: RecordShape): string {
  const isShort = (name: string, { kind }: Field) =>
    name === type.title || !['prose', 'json', 'parts', 'oneOf', 'part'].includes(kind);
  return [system, ...fieldsOf(type.fields, isShort)].join(' ');
}

function fieldsOf(fields: Fields, isWanted: (name: string, field: Field) => boolean): string[] {
  const wanted = Object.entries(fields).filter(([name, field]) => !field.secret && isWanted(name, field));
  return wanted.map(([name, field]) => name + inside(field));
}

function inside(field: Field): string {
  switch (field.kind) {
    case 'ref':
    case 'refs':
      return ' { id }';
    case 'part':
    case 'parts':
    case 'oneOf':
      return ` { ${fieldsOf(field.fields ?? {}, () => true).join(' ')} }`;
    default:
      return '';
  }
}
