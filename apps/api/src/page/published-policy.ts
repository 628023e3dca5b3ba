import type { Reader } from '@privacy-register/db/read/reader';
import { isPublished, type Published } from '@privacy-register/documents/published';
import * as value from '@privacy-register/schema/kit/value';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';

export type PublishedPolicy = { policy: Policy; versions: Published[] };

/** A policy with its published versions; null for whatever is no key of one. */
export async function policyWithKey(read: Reader, key: string): Promise<PublishedPolicy | null> {
  if (!value.formats.key.safeParse(key).success) return null;
  const [policy] = await read.all('policy', { key: { eq: key } });
  return policy ? { policy, versions: await versionsOf(read, policy.id) } : null;
}

export async function versionsOf(read: Reader, policy: string): Promise<Published[]> {
  const versions: PolicyVersion[] = await read.all('policy-version', { policy: { eq: policy } });
  return versions.filter(isPublished);
}
