import { type Field, isList } from '@privacy-register/schema/kit/field';

export function emptyBlock(fields: Record<string, Field>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { kind }]) => [name, isList(kind) ? [] : null]),
  );
}
