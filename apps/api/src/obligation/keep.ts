/** Marks that something is done, by hand: taken only for what the law asks now. */
import { obligationsOf } from '@privacy-register/db/obligations';
import type { Reader } from '@privacy-register/db/read/reader';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { amendMark, type Marking, markDone, takeBack } from '@privacy-register/schema/obligation/mark-done';
import type { Changing, Keeper, Making } from '../record/keepers.ts';

type Said = Omit<Marking, 'id'> & { policy: string };

export const markDoneKeeper: Keeper = {
  create: async ({ read, asked, id, values }: Making<Said>) => {
    const { policy: named, ...said } = values;
    const policy = await policyOf(read, named);
    const { due } = await obligationsOf(read, asked.now, policy.id);
    return markDone({ policy, due }, { ...said, id }, asked);
  },
  update: async ({ asked, record, values }: Changing<'obligation-done'>) => amendMark(record, values, asked),
  archive: async ({ read, asked, record }: Changing<'obligation-done'>) => {
    if (record.archivedAt !== null) refuse('stale', 'It was taken back already.');
    return takeBack(record, await policyOf(read, record.policy), asked);
  },
};

async function policyOf(read: Reader, id: string) {
  const policy = await read.get('policy', id);
  return policy ?? refuse('reference-unknown', 'There is no such policy.', 'policy');
}
