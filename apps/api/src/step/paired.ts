import { decide } from '@privacy-register/db/decide';
import { dossierOf } from '@privacy-register/db/dossier';
import type { Change } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { adopted, adoptionHash } from '@privacy-register/schema/lifecycle/adopt';
import { type Asked, actorOf } from '@privacy-register/schema/lifecycle/asked';
import { refuseUnseen } from '@privacy-register/schema/lifecycle/consent';
import type { Dossier } from '@privacy-register/schema/lifecycle/dossier';
import { correctRecord } from '@privacy-register/schema/lifecycle/erratum';
import { postExceptionally } from '@privacy-register/schema/lifecycle/exceptional';
import { answerGap } from '@privacy-register/schema/lifecycle/gap';
import * as granted from '@privacy-register/schema/lifecycle/granted';
import {
  ask,
  decline,
  grant,
  type Requested,
  refuseAskedTwice,
} from '@privacy-register/schema/lifecycle/pair';
import { bringIntoForce } from '@privacy-register/schema/material-rule/edition';
import type { Approval, PairedStep } from '@privacy-register/schema/record/decision';
import type { Context } from '../context.ts';
import type { Held } from '../record/keep.ts';

type Rule = (dossier: Dossier, requested: Requested, asked: Asked) => Change[];
type VersionStep = Exclude<PairedStep, 'approve' | 'material-rule'>;

const rules: Record<VersionStep, Rule> = {
  withdraw: granted.withdraw,
  hold: granted.hold,
  leave: granted.leave,
  attest: granted.attest,
  'correct-notice': granted.correctNotice,
  'answer-gap': answerGap,
  erratum: correctRecord,
  adopt: adopted,
  'post-exceptionally': postExceptionally,
};

type Request = { step: VersionStep; held: Held; input: object; reason: string };

/** One person asks; nothing happens to the version until another one grants it. */
export async function askFor({ store, asked, read }: Context, { step, held, input, reason }: Request) {
  const changes = await decide(store, asked, `approval.ask.${step}`, async (reader) => {
    const dossier = await dossierOf(reader, held.id, asked.now);
    if (dossier.version.revision !== held.revision)
      refuse('stale', 'This version has been changed meanwhile.');
    const dossierHash = step === 'adopt' ? adoptionHash(dossier, asked.now) : null;
    const request = { step, subject: held.id, version: held.id, input, reason, dossierHash };
    const changes = ask(request, asked);
    refuseAskedTwice(dossier.approvals, request);
    // What could not be granted now is refused now, not when the second person comes.
    rules[step](dossier, { ...request, askedBy: actorOf(asked.by) }, asked);
    return changes;
  });
  return read.get('approval', changes[0]?.id ?? '');
}

type Decision = { comment: string | null; dossierHash: string | null };

export async function decideOn(
  context: Context,
  held: Held,
  isGranted: boolean,
  { comment, ...seen }: Decision,
) {
  const { store, asked, read } = context;
  await decide(store, asked, isGranted ? 'approval.grant' : 'approval.decline', async (reader) => {
    const approval = await reader.get('approval', held.id);
    if (!approval) return refuse('not-found', 'There is no such request.', 'id');
    if (approval.revision !== held.revision) refuse('stale', 'This request has been decided meanwhile.');
    refuseUnseen(seen.dossierHash, approval.dossierHash);
    if (!isGranted) return decline(approval, comment ?? '', asked);
    return [...grant(approval, comment, asked), ...(await consequences(reader, approval, asked))];
  });
  return read.get('approval', held.id);
}

async function consequences(reader: Context['read'], approval: Approval, asked: Asked): Promise<Change[]> {
  const { step, version, subject } = approval;
  if (step === 'material-rule') {
    const editions = await reader.all('material-rule', {});
    const rule = editions.find((each) => each.id === subject);
    return rule
      ? bringIntoForce(rule, editions, approval, asked)
      : refuse('not-found', 'There is no such rule.', 'id');
  }
  if (step === 'approve' || version === null)
    return refuse('wrong-status', 'A version is approved by policyVersionApprove.');
  return rules[step](await dossierOf(reader, version, asked.now), approval, asked);
}
