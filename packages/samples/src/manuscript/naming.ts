import type { World } from '../world.ts';
import { namedBy } from './said.ts';

type NamedType = (typeof namedBy)[keyof typeof namedBy];
export type IdOf = (type: NamedType, key: string) => string;

/** Finds records by their keys. A key that nobody has is a slip of the sample's. */
export async function naming(world: World): Promise<IdOf> {
  const types = [...new Set(Object.values(namedBy))];
  const read = types.map(async (type) => {
    const records = await world.read(type);
    return records.map(({ key, id }) => [`${type} ${key}`, id] as const);
  });
  const ids = new Map((await Promise.all(read)).flat());

  return function idOf(type, key) {
    const id = ids.get(`${type} ${key}`);
    if (id === undefined) throw new Error(`No ${type} ${key}`);
    return id;
  };
}
