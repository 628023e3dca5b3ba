/** Every step of a version, by name: reads the dossier, decides, commits. */
import { decide } from '@privacy-register/db/decide';
import { dossierOf, modelOf, policyState } from '@privacy-register/db/dossier';
import type { Change } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { type Dossier, predecessorOf } from '@privacy-register/schema/lifecycle/dossier';
import { draft } from '@privacy-register/schema/lifecycle/draft';
import type { Context } from '../context.ts';
import type { Held } from '../record/keep.ts';

type Rule = (dossier: Dossier, asked: Asked) => Change[];

/** Takes a step of the version that the caller saw: if it has changed since, nothing happens. */
export async function takeStep({ store, asked, read }: Context, held: Held, action: string, rule: Rule) {
  await decide(store, asked, `policy-version.${action}`, async (reader) => {
    const dossier = await dossierOf(reader, held.id, asked.now);
    if (dossier.version.revision !== held.revision)
      refuse('stale', 'This version has been changed meanwhile.');
    return rule(dossier, asked);
  });
  return read.get('policy-version', held.id);
}

export async function beginDraft({ store, asked, read }: Context, policy: string) {
  const changes = await decide(store, asked, 'policy-version.draft', async (reader) => {
    const state = await policyState(reader, policy);
    const latest = predecessorOf(state.versions, asked.now);
    return draft(state, latest && (await modelOf(reader, latest)), asked);
  });
  return read.get('policy-version', madeIn(changes));
}

export function madeIn(changes: readonly Change[]): string {
  const made = changes.find((change) => change.do === 'create' && change.type === 'policy-version');
  return made?.id ?? '';
}
