import type { Fields } from './shape.ts';
import { sent, type Values } from './value.ts';

type Giving = { fields: Fields; doing: 'create' | 'update'; data: Values; before?: Values };

/** What a person gave: the inputs of the record type, and of a change only what differs from before. */
export function given({ fields, doing, data, before = {} }: Giving): Values {
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
