import { type Change, create } from '@privacy-register/schema/kit/change';
import { inputOf } from '@privacy-register/schema/kit/record-type';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { type RecordName, records } from '@privacy-register/schema/records';
import type { Step, World } from '../world.ts';
import { type IdOf, naming } from './naming.ts';

type Values = Record<string, unknown>;

/** Records that somebody typed in, one after another. */
export function made(at: string, type: RecordName, valuesOf: (idOf: IdOf) => readonly Values[]): Step {
  const input = inputOf(records[type], 'create');
  const rule = async (world: World, { newId }: Asked): Promise<Change[]> => {
    const all = valuesOf(await naming(world));
    return all.map((values) => create(type, newId(type), input.parse(values)));
  };
  return { at, by: 'editor', action: `${type}.create`, rule };
}
