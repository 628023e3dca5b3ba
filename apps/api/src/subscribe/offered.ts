import type { Reader } from '@privacy-register/db/read/reader';
import type { Policy } from '@privacy-register/schema/record/policy';
import { originOf } from '../page/observed.ts';

/** Policies of our own: documents that were only seen bring no notices. */
export async function offeredPolicies(read: Reader): Promise<Policy[]> {
  const order = { field: 'title', direction: 'asc' } as const;
  const policies = await read.all('policy', { archivedAt: { isNull: true } }, order);
  const versions = await read.all('policy-version', {});
  return policies.filter(({ id }) => originOf(versions.filter(({ policy }) => policy === id)) === 'own');
}
