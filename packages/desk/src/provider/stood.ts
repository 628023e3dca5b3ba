import type { Values } from './value.ts';

/** Carries the record that somebody typed onto, beside what they typed: a change is what differs from it. */
const stoodOn = Symbol('stood on');

export const onto = (data: Values, stood: Values): Values => ({ ...data, [stoodOn]: stood });

export function stoodBefore(data: object): Values | null {
  const stood: unknown = Reflect.get(data, stoodOn);
  return typeof stood === 'object' && stood !== null ? Object.fromEntries(Object.entries(stood)) : null;
}
