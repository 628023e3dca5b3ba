/** Policies as feeds tell of them. */
import type { Reader } from '@privacy-register/db/read/reader';
import type { FeedPolicy } from '@privacy-register/documents/feed/feed-policy';
import { isPublished } from '@privacy-register/documents/published';
import type { Policy } from '@privacy-register/schema/record/policy';

export type Followed = FeedPolicy & { id: string };

/** Reads each kind of record once, however many policies there are. */
export async function followed(read: Reader, policies: readonly Policy[]): Promise<Followed[]> {
  const of = { policy: { in: policies.map(({ id }) => id) } };
  const versions = (await read.all('policy-version', of)).filter(isPublished);
  const notices = await read.all('change-notice', { version: { in: versions.map(({ id }) => id) } });
  const postings = await read.all('posting', { notice: { in: notices.map(({ id }) => id) } });
  const publishers = await read.many(
    'legal-entity',
    policies.flatMap((policy) => policy.publishers),
  );
  const told = notices.map((notice) => ({
    ...notice,
    postings: postings.filter((posting) => posting.notice === notice.id),
  }));
  return policies.map((policy) => ({
    ...policy,
    publishers: policy.publishers.flatMap((id) => publishers.get(id)?.name ?? []),
    versions: versions.filter((version) => version.policy === policy.id),
    notices: told,
  }));
}
