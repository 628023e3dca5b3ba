/** Which record a key stands for: one that the register holds, or one that the document brings. */

import { typeOfId } from '../kit/id.ts';
import type { Asked } from '../lifecycle/asked.ts';
import type { RecordName } from '../records.ts';
import type { Brought } from './brought.ts';
import type { Held } from './held.ts';

export type IdOf = (type: string, key: unknown) => string | null;

export type Naming = {
  idOf: IdOf;
  /** The held record of a type and key. */
  held: (type: RecordName, key: string) => HeldRecord | null;
};
type HeldRecord = { id: string; key: string; revision: number; firstPostedAt: string | null };

export function namingOf(held: Held, brought: readonly Brought[], asked: Asked): Naming {
  const { vocabulary, platforms, policies, sourceDocuments } = held;
  const all = [...vocabulary.terms, ...vocabulary.entities, ...platforms, ...policies, ...sourceDocuments];
  const known = new Map<string, HeldRecord>(all.map((each) => [`${typeOfId(each.id)} ${each.key}`, each]));
  const ids = new Map([...known].map(([name, { id }]) => [name, id]));
  for (const { type, key } of brought) {
    const name = `${type} ${key}`;
    if (!ids.has(name)) ids.set(name, asked.newId(type));
  }
  return {
    idOf: (type, key) => ids.get(`${type} ${key}`) ?? null,
    held: (type, key) => known.get(`${type} ${key}`) ?? null,
  };
}
