import { typeOfId } from '@privacy-register/schema/kit/id';
import type { Reading } from '@privacy-register/schema/snapshot/reading';

export type Node = { '@id': string; '@type': string[] } & Record<string, unknown>;

/** Fragments keep to letters, digits and hyphens, which keys are made of. */
export const here = (type: string, key: string): string => `here:${type}/${key}`;

export function nodeOf(id: string, terms: Reading['terms']): string {
  return here(typeOfId(id) ?? 'record', terms[id]?.key ?? id);
}

/** Without whatever is not said: null, and lists that are empty. */
export function saidOf(values: Record<string, unknown>): Record<string, unknown> {
  const isSaid = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== null);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value)));
}
