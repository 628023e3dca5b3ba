import { z } from 'zod';
import { ownJson } from './own-json.ts';

/** The format as JSON Schema (draft 2020-12), read from the record types. */
export function ownJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(ownJson, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: 'privacy-register-1.json', ...schema };
}

/** As it stands in the checked-in file, and at `/schemas/privacy-register-1.json`. */
export const printedOwnJsonSchema = () => `${JSON.stringify(ownJsonSchema(), null, 2)}\n`;
