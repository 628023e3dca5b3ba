/** The steps by which people brought a version from a draft to the public. */
import { predecessorOf } from '@privacy-register/schema/lifecycle/dossier';
import { draft } from '@privacy-register/schema/lifecycle/draft';
import { post } from '@privacy-register/schema/lifecycle/post';
import { approve } from '@privacy-register/schema/lifecycle/review';
import { submit } from '@privacy-register/schema/lifecycle/submit';
import { naming } from '../manuscript/naming.ts';
import { rewrite } from '../manuscript/rewrite.ts';
import type { Manuscript } from '../manuscript/said.ts';
import type { Step } from '../world.ts';
import { onlinePolicyKey, openDossier, policyWith } from './online-policy.ts';

export function drafted(at: string, policy = onlinePolicyKey): Step {
  return {
    at,
    by: 'editor',
    action: 'policy-version.draft',
    rule: async (world, asked) => {
      const state = await policyWith(world, policy);
      const latest = predecessorOf(state.versions, asked.now);
      return draft(state, latest && (await world.model(latest)), asked);
    },
  };
}

export function written(at: string, manuscript: Manuscript, policy = onlinePolicyKey): Step {
  return {
    at,
    by: 'editor',
    action: 'policy-version.update',
    rule: async (world, asked) =>
      rewrite(await openDossier(world, asked.now, policy), manuscript, await naming(world), asked),
  };
}

export function submitted(at: string, policy = onlinePolicyKey): Step {
  return {
    at,
    by: 'editor',
    action: 'policy-version.submit',
    rule: async (world, asked) => submit(await openDossier(world, asked.now, policy), asked),
  };
}

export function approved(at: string, comment: string, policy = onlinePolicyKey): Step {
  return {
    at,
    by: 'approver',
    action: 'policy-version.approve',
    rule: async (world, asked) => approve(await openDossier(world, asked.now, policy), comment, asked),
  };
}

export function posted(at: string, policy = onlinePolicyKey): Step {
  return {
    at,
    by: 'publisher',
    action: 'policy-version.post',
    rule: async (world, asked) => post(await openDossier(world, asked.now, policy), null, asked),
  };
}
