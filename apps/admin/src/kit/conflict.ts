import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { HttpError, type RaRecord } from 'react-admin';

/** The record as it stands, where we were late. */
export function currentIn(error: unknown): RaRecord | null {
  return error instanceof HttpError && error.status === 409 ? (error.body?.current ?? null) : null;
}

type Sides = { base: RaRecord; mine: Record<string, unknown>; theirs: RaRecord };
export type Clash = { name: string; isMineToo: boolean };

/** The fields that somebody changed meanwhile, and whether we had changed them too. */
export function clashes(type: RecordType, { base, mine, theirs }: Sides): Clash[] {
  return Object.keys(type.fields)
    .filter((name) => !type.fields[name]?.ruled && !isSame(base[name], theirs[name]))
    .map((name) => ({ name, isMineToo: !isSame(base[name], mine[name]) }));
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
