/** What pages tell of documents that were only seen. */
import type { Reader } from '@privacy-register/db/read/reader';
import type { Origin } from '@privacy-register/documents/policies-page';
import type { Published } from '@privacy-register/documents/published';
import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import type { PublishedPolicy } from './published-policy.ts';

export async function sourceOf(read: Reader, { sourceDocument }: Published): Promise<SourceDocument | null> {
  return sourceDocument ? read.get('source-document', sourceDocument) : null;
}

/** Null where a version of our own was posted. */
export async function observedOf(read: Reader, { policy, versions }: PublishedPolicy) {
  if (originOf(versions) === 'own') return null;
  const latest = versions.toSorted((a, b) => b.number - a.number)[0];
  const publishers = await read.many('legal-entity', policy.publishers);
  const names = policy.publishers.flatMap((id) => publishers.get(id)?.name ?? []);
  return { publishers: names, source: latest ? await sourceOf(read, latest) : null };
}

export function originOf(versions: readonly { status: string }[]): Origin {
  if (versions.length === 0) return 'titled';
  return versions.every(({ status }) => status === 'observed') ? 'observed' : 'own';
}
