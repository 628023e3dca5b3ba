/** The verbs that take two people: each of these asks; `approvalGrant` by another person does it. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { answer, payloadType } from '../graphql/payload.ts';
import { plain } from '../graphql/record-resolver.ts';
import * as input from './inputs.ts';
import { askFor, decideOn } from './paired.ts';

const Payload = payloadType('approval');
type Step = Parameters<typeof askFor>[1]['step'];

@Resolver()
export class PairedResolver {
  @Mutation(() => Payload, { description: 'A withdrawal notice replaces the notice.' })
  policyVersionWithdraw(
    @Ctx() context: Context,
    @Arg('input', () => input.NoticeStepInput) given: input.NoticeStepInput,
  ) {
    return asking(context, 'withdraw', given, { text: given.text });
  }

  @Mutation(() => Payload, { description: 'Stops the clock until it is released.' })
  policyVersionHold(
    @Ctx() context: Context,
    @Arg('input', () => input.ReasonedStepInput) given: input.ReasonedStepInput,
  ) {
    return asking(context, 'hold', given, {});
  }

  @Mutation(() => Payload, { description: 'The corrected notice is shown and counted anew on every site.' })
  changeNoticeCorrect(
    @Ctx() context: Context,
    @Arg('input', () => input.NoticeStepInput) given: input.NoticeStepInput,
  ) {
    return asking(context, 'correct-notice', given, { text: given.text });
  }

  @Mutation(() => Payload, { description: 'Two people saw the notice where it cannot be fetched.' })
  postingAttest(@Ctx() context: Context, @Arg('input', () => input.PostingInput) given: input.PostingInput) {
    return asking(context, 'attest', given, { posting: given.posting, evidence: given.evidence });
  }

  @Mutation(() => Payload, { description: 'A platform leaves while the notice runs.' })
  postingLeave(@Ctx() context: Context, @Arg('input', () => input.PostingInput) given: input.PostingInput) {
    return asking(context, 'leave', given, { posting: given.posting, evidence: given.evidence });
  }

  @Mutation(() => Payload, { description: 'What follows of a gap in the notice; the version stands for it.' })
  incidentAnswer(@Ctx() context: Context, @Arg('input', () => input.GapInput) given: input.GapInput) {
    return asking(context, 'answer-gap', given, { incident: given.incident, follows: given.follows });
  }

  @Mutation(() => Payload, { description: 'Puts an adoption draft in force as it was observed.' })
  policyVersionAdopt(
    @Ctx() context: Context,
    @Arg('input', () => input.ReasonedStepInput) given: input.ReasonedStepInput,
  ) {
    return asking(context, 'adopt', given, {});
  }

  @Mutation(() => Payload, {
    description: 'Without a notice period: required by law, or more protective. Cite it.',
  })
  policyVersionPostExceptionally(
    @Ctx() context: Context,
    @Arg('input', () => input.ReasonedStepInput) given: input.ReasonedStepInput,
  ) {
    return asking(context, 'post-exceptionally', given, {});
  }

  @Mutation(() => Payload, { description: 'Corrects our record of what a posted text said.' })
  policyVersionErratum(
    @Ctx() context: Context,
    @Arg('input', () => input.ErratumInput) given: input.ErratumInput,
  ) {
    const { statementKey, reading } = given;
    return asking(context, 'erratum', given, plain({ statementKey, reading }));
  }

  @Mutation(() => Payload, { description: 'By another person than asked.' })
  approvalGrant(
    @Ctx() context: Context,
    @Arg('input', () => input.CommentedStepInput) given: input.CommentedStepInput,
  ) {
    return deciding(context, given, true);
  }

  @Mutation(() => Payload)
  approvalDecline(
    @Ctx() context: Context,
    @Arg('input', () => input.CommentedStepInput) given: input.CommentedStepInput,
  ) {
    return deciding(context, given, false);
  }
}

function asking(context: Context, step: Step, given: input.ReasonedStepInput, extra: object) {
  const held = { id: given.id, revision: given.expectedRevision };
  return answer(
    () => askFor(context, { step, held, input: extra, reason: given.reason }),
    async () => null,
  );
}

function deciding(context: Context, given: input.CommentedStepInput, isGranted: boolean) {
  const held = { id: given.id, revision: given.expectedRevision };
  const current = () => context.read.get('approval', given.id);
  const said = { comment: given.comment ?? null, dossierHash: given.dossierHash ?? null };
  return answer(() => decideOn(context, held, isGranted, said), current);
}
