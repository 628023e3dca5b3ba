import { modelOf } from '@privacy-register/db/dossier';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { discard } from '@privacy-register/schema/lifecycle/draft';
import { reanchor } from '@privacy-register/schema/lifecycle/reanchor';
import { touched } from '@privacy-register/schema/lifecycle/step';
import type { Changing, Keeper } from './keepers.ts';

/** A version is made by `draft` alone; its text is edited while it is one; archiving discards it. */
export const versionKeeper: Keeper = {
  create: async () => refuse('not-by-hand', 'Begin a version with policyVersionDraft.'),
  update: async ({ read, asked, record, values }: Changing<'policy-version'>) => {
    const changed = touched(record, asked, values);
    if (typeof values.text !== 'string' || values.text === record.text) return [changed];
    const { statements, marks } = await modelOf(read, record);
    return [changed, ...reanchor({ before: record.text ?? '', after: values.text, statements, marks })];
  },
  archive: async ({ asked, record }: Changing<'policy-version'>) => discard(record, asked),
};
