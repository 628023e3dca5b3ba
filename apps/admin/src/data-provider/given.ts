import { inputFields, type RecordType } from '@privacy-register/schema/kit/record-type';
import { sent, type Values } from './value.ts';

/** What a person gave: the inputs of the record type, and of a change only what differs from before. */
export function given(
  type: RecordType,
  doing: 'create' | 'update',
  data: Values,
  before: Values = {},
): Values {
  const fields = inputFields(type, doing);
  const named = Object.entries(data).filter(([name]) => Object.hasOwn(fields, name));
  const values = sent(fields, Object.fromEntries(named));
  if (doing === 'create') return withoutEmpty(values);
  const stood = sent(fields, before);
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !isSame(value, stood[name])));
}

const withoutEmpty = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
