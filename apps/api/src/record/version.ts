import { refuse } from '@privacy-register/schema/kit/refusal';
import { discard } from '@privacy-register/schema/lifecycle/draft';
import { touched } from '@privacy-register/schema/lifecycle/step';
import type { Changing, Keeper } from './keepers.ts';

/** A version is made by `draft` alone; its text is edited while it is one; archiving discards it. */
export const versionKeeper: Keeper = {
  create: async () => refuse('not-by-hand', 'Begin a version with policyVersionDraft.'),
  update: async ({ asked, record, values }: Changing<'policy-version'>) => [touched(record, asked, values)],
  archive: async ({ asked, record }: Changing<'policy-version'>) => discard(record, asked),
};
