/** What a field is compared with, parsed as the field is stored: neither database is left to guess. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { day, instant } from '@privacy-register/schema/kit/value';
import { z } from 'zod';
import type { Storage } from '../table/columns.ts';
import { isStorable } from '../table/storable.ts';

const operands: Record<Exclude<Storage, 'json'>, z.ZodType> = {
  text: z.string().refine(isStorable),
  instant,
  day,
  integer: z.int32(),
  boolean: z.boolean(),
};

export function operandOf(storage: Storage, value: unknown, path: string): unknown {
  if (storage === 'json') return refuse('filter-unknown', 'This field cannot be compared.', path);
  const parsed = operands[storage].safeParse(value);
  return parsed.success ? parsed.data : refuse('value-invalid', 'This field holds no such values.', path);
}
