import type { Field } from '@privacy-register/schema/kit/field';
import { statement } from '@privacy-register/schema/record/statement';

/** Everything a statement can say, by name. */
export const statementFields: Record<string, Field> = statement.fields;

/** The field of a statement that a facet such as `recipients` or `terms.choice.channels` names. */
export function fieldOf(facet: string): Field | null {
  const path = facet.split('.');
  return follow(statementFields, path) ?? follow(fieldsOf(statementFields.terms), path);
}

/** The fields inside a field: none where it has no parts. */
export function fieldsOf(field: Field | null | undefined): Record<string, Field> {
  return field && 'fields' in field ? field.fields : {};
}

function follow(fields: Record<string, Field>, path: string[]): Field | null {
  const [name = '', ...rest] = path;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field || rest.length === 0) return field ?? null;

  return follow(fieldsOf(field), rest);
}
