/** A captured text with everything that points into it. */
import type { Reader } from '@privacy-register/db/read/reader';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Sourced } from '@privacy-register/schema/source-text/attach';
import type { Held } from '../record/keep.ts';

export async function sourcedOf(read: Reader, held: Held): Promise<Sourced> {
  const source = await read.get('source-document', held.id);
  if (!source) return refuse('not-found', 'There is no such source document.', 'id');
  if (source.revision !== held.revision) refuse('stale', 'This document has been changed meanwhile.');
  const versions = await read.all('policy-version', {
    sourceDocument: { eq: source.id },
    status: { eq: 'observed' },
  });
  const ofVersion = { version: { in: versions.map(({ id }) => id) } };
  const [statements, marks] = await Promise.all([
    read.all('statement', ofVersion, { field: 'order', direction: 'asc' }),
    read.all('text-mark', { or: [ofVersion, { sourceDocument: { eq: source.id } }] }),
  ]);
  return { source, versions, statements, marks };
}
