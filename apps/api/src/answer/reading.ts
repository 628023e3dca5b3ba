/** What a published version says: from memory where its snapshot was read before. */
import { readingOf } from '@privacy-register/db/reading';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { Context } from '../context.ts';

export const reading = (context: Context, version: PolicyVersion, knownAt: string): Promise<Reading> =>
  readingOf(context.read, { version, knownAt }, context.answers.snapshot);
