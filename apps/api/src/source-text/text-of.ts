import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Context } from '../context.ts';

/** The words that a version's places are in: its own, or those of its source. Null to the public. */
export async function textOf({ viewer, load }: Context, version: PolicyVersion): Promise<string | null> {
  if (viewer.kind === 'anonymous') return null;
  if (version.text !== null || version.sourceDocument === null) return version.text;
  return (await load('source-document', version.sourceDocument))?.text ?? null;
}
