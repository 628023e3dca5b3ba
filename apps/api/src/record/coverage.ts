import { dossierOf, policyState } from '@privacy-register/db/dossier';
import type { Reader } from '@privacy-register/db/read/reader';
import { update } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { cover, uncover } from '@privacy-register/schema/lifecycle/coverage';
import { comingAfter, type PolicyState } from '@privacy-register/schema/lifecycle/dossier';
import type { Coverage } from '@privacy-register/schema/record/policy';
import type { Changing, Keeper, Making } from './keepers.ts';

/** Coverage decides where notices must stand, so its changes are steps of the policy. */
export const coverageKeeper: Keeper = {
  create: async ({ read, asked, id, values: input }: Making<Coverage>) => {
    const state = await policyState(read, input.policy);
    return cover(state, await comingDossier(read, state, asked.now), { ...input, id }, asked);
  },
  update: async ({ read, asked, record: held, values }: Changing<'coverage'>) => {
    const state = await policyState(read, held.policy);
    if ('fromAt' in values && values.fromAt !== held.fromAt) {
      refuse('past-changed', 'The start of a coverage stays: end this one and make another.', 'fromAt');
    }
    const toAt = values.toAt ?? null;
    if (typeof toAt === 'string' && toAt !== held.toAt) return uncover(state, held, toAt, asked);
    return [
      update('policy', state.policy),
      update('coverage', held, { statement: values.statement ?? held.statement }),
    ];
  },
  archive: async ({ read, asked, record: held }: Changing<'coverage'>) => {
    if (held.fromAt === null || held.fromAt <= asked.now)
      refuse('past-changed', 'It covered the platform already: give it an end instead.', 'id');
    return uncover(await policyState(read, held.policy), held, asked.now, asked);
  },
};

async function comingDossier(read: Reader, state: PolicyState, now: string) {
  const coming = comingAfter(state.versions, now);
  return coming && dossierOf(read, coming.id, now);
}
