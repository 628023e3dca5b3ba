/** The verbs that one person takes. */

import { decide } from '@privacy-register/db/decide';
import { modelOf, policyState } from '@privacy-register/db/dossier';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { draftAdoption } from '@privacy-register/schema/lifecycle/adopt';
import { discard } from '@privacy-register/schema/lifecycle/draft';
import { choose, release } from '@privacy-register/schema/lifecycle/hold';
import { observe } from '@privacy-register/schema/lifecycle/observe';
import { post } from '@privacy-register/schema/lifecycle/post';
import {
  approveSeen,
  consent,
  keepClass,
  overrule,
  recall,
  reject,
  revise,
} from '@privacy-register/schema/lifecycle/review';
import { submit } from '@privacy-register/schema/lifecycle/submit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { answer, payloadType } from '../graphql/payload.ts';
import * as input from './inputs.ts';
import { beginDraft, madeIn, takeStep } from './steps.ts';

const Payload = payloadType('policy-version');
type Rule = Parameters<typeof takeStep>[3];

@Resolver()
export class VersionResolver {
  @Mutation(() => Payload, { description: 'Begins a version as a copy of the latest one.' })
  policyVersionDraft(
    @Ctx() context: Context,
    @Arg('input', () => input.DraftInput) { policy }: input.DraftInput,
  ) {
    return answer(
      () => beginDraft(context, policy),
      async () => null,
    );
  }

  @Mutation(() => Payload)
  policyVersionDiscard(@Ctx() context: Context, @Arg('input', () => input.StepInput) given: input.StepInput) {
    return step(context, given, 'discard', ({ version }, asked) => discard(version, asked));
  }

  @Mutation(() => Payload, { description: 'Refused while a changed sentence has no statement or mark.' })
  policyVersionSubmit(@Ctx() context: Context, @Arg('input', () => input.StepInput) given: input.StepInput) {
    return step(context, given, 'submit', submit);
  }

  @Mutation(() => Payload)
  policyVersionRecall(@Ctx() context: Context, @Arg('input', () => input.StepInput) given: input.StepInput) {
    return step(context, given, 'recall', recall);
  }

  @Mutation(() => Payload)
  policyVersionReject(
    @Ctx() context: Context,
    @Arg('input', () => input.ReasonedStepInput) given: input.ReasonedStepInput,
  ) {
    return step(context, given, 'reject', (dossier, asked) => reject(dossier, given.reason, asked));
  }

  @Mutation(() => Payload, { description: 'Gives a difference another class, with a reason.' })
  policyVersionOverrule(
    @Ctx() context: Context,
    @Arg('input', () => input.OverruleInput) given: input.OverruleInput,
  ) {
    return step(context, given, 'overrule', (dossier, asked) => overrule(dossier, given, asked));
  }

  @Mutation(() => Payload, { description: 'The consent of the approver to one lowered class.' })
  policyVersionConsent(
    @Ctx() context: Context,
    @Arg('input', () => input.DifferenceInput) given: input.DifferenceInput,
  ) {
    return step(context, given, 'consent', (dossier, asked) => consent(dossier, answering(given), asked));
  }

  @Mutation(() => Payload, { description: 'No consent to a lowered class: that of the rules stands again.' })
  policyVersionKeepClass(
    @Ctx() context: Context,
    @Arg('input', () => input.DifferenceInput) given: input.DifferenceInput,
  ) {
    return step(context, given, 'keep-class', (dossier, asked) =>
      keepClass(dossier, answering(given), asked),
    );
  }

  @Mutation(() => Payload, { description: 'Binds to the hash of all that would be posted.' })
  policyVersionApprove(
    @Ctx() context: Context,
    @Arg('input', () => input.CommentedStepInput) given: input.CommentedStepInput,
  ) {
    return step(context, given, 'approve', (dossier, asked) =>
      approveSeen(dossier, { comment: given.comment ?? null, dossierHash: given.dossierHash ?? null }, asked),
    );
  }

  @Mutation(() => Payload)
  policyVersionRevise(@Ctx() context: Context, @Arg('input', () => input.StepInput) given: input.StepInput) {
    return step(context, given, 'revise', revise);
  }

  @Mutation(() => Payload)
  policyVersionPost(@Ctx() context: Context, @Arg('input', () => input.PostInput) given: input.PostInput) {
    return step(context, given, 'post', (dossier, asked) => post(dossier, given.at ?? null, asked));
  }

  @Mutation(() => Payload, { description: 'Ends a hold; the date never moves to an earlier one.' })
  policyVersionRelease(@Ctx() context: Context, @Arg('input', () => input.StepInput) given: input.StepInput) {
    return step(context, given, 'release', release);
  }

  @Mutation(() => Payload, {
    description: 'Where the clause counts no days: the instant the change takes effect.',
  })
  policyVersionChoose(
    @Ctx() context: Context,
    @Arg('input', () => input.ChooseInput) given: input.ChooseInput,
  ) {
    return step(context, given, 'choose', (dossier, asked) => choose(dossier, given.at, asked));
  }

  @Mutation(() => Payload, { description: 'Records that a text was seen.' })
  policyVersionObserve(
    @Ctx() context: Context,
    @Arg('input', () => input.ObserveInput) given: input.ObserveInput,
  ) {
    const seen = {
      observedAt: given.observedAt ?? null,
      lastObservedAt: given.lastObservedAt ?? given.observedAt ?? null,
      lastUpdatedOn: given.lastUpdatedOn ?? null,
    };
    return making(context, 'observe', async (read) => {
      const source = await read.get('source-document', given.sourceDocument);
      if (!source) return refuse('not-found', 'There is no such source document.', 'sourceDocument');
      return observe(await policyState(read, given.policy), { ...seen, source }, context.asked);
    });
  }

  @Mutation(() => Payload, { description: 'A draft that makes an observed version our own.' })
  policyVersionDraftAdoption(
    @Ctx() context: Context,
    @Arg('input', () => input.AdoptionInput) given: input.AdoptionInput,
  ) {
    return making(context, 'draft-adoption', async (read) => {
      const version = await read.get('policy-version', given.id);
      if (!version) return refuse('not-found', 'There is no such version.', 'id');
      const state = await policyState(read, version.policy);
      return draftAdoption(state, await modelOf(read, version), given.text, context.asked);
    });
  }
}

const answering = ({ difference, reason }: input.DifferenceInput) => ({ difference, reason: reason ?? null });

function step(context: Context, given: input.StepInput, action: string, rule: Rule) {
  const held = { id: given.id, revision: given.expectedRevision };
  return answer(
    () => takeStep(context, held, action, rule),
    () => context.read.get('policy-version', given.id),
  );
}

function making(context: Context, action: string, rule: Parameters<typeof decide>[3]) {
  const run = async () => {
    const changes = await decide(context.store, context.asked, `policy-version.${action}`, rule);
    return context.read.get('policy-version', madeIn(changes));
  };
  return answer(run, async () => null);
}
