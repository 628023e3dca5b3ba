import { refuse } from '@privacy-register/schema/kit/refusal';
import { bases } from '@privacy-register/schema/lifecycle/answer-at';
import { dueWarnings, optOutDue } from '@privacy-register/schema/opt-out/opt-out-due';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { DateTime, Day } from '../graphql/scalars.ts';
import { answerNamed, policyByKey } from './in-force.ts';
import { PostedStatement, told } from './posted-statement.ts';
import { PostedVersion } from './posted-version.ts';
import { reading } from './reading.ts';

const AnswerBasis = enumOf(bases, 'AnswerBasis');
const DueWarning = enumOf(dueWarnings, 'DueWarning');

@ObjectType({ description: 'A holiday or closed day that a count of business days left out.' })
class SkippedDay {
  @Field(() => Day)
  day: string;
  @Field(() => String)
  why: string;
}

@ObjectType({
  description: 'By when a choice has to take effect, by what was promised when it was received.',
})
class OptOutDue {
  @Field(() => PostedVersion, { description: 'The version in force when the choice was received.' })
  version: PostedVersion;
  @Field(() => AnswerBasis)
  basis: string;
  @Field(() => PostedStatement)
  statement: PostedStatement;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Has taken effect before this; null: nothing promised.',
  })
  dueBefore: string | null;
  @Field(() => Day, { nullable: true, description: 'In the zone of the policy; null where hours count.' })
  lastDay: string | null;
  @Field(() => [SkippedDay])
  skipped: SkippedDay[];
  @Field(() => [DueWarning])
  warnings: string[];
}

@Resolver()
export class OptOutDueResolver {
  @Query(() => OptOutDue, {
    description:
      'The end of the deadline for a choice, such as an opt-out. Errors: NOT_FOUND with the argument that names ' +
      'nothing known; AT_FUTURE for a receipt to come.',
  })
  async optOutDue(
    @Ctx() context: Context,
    @Arg('policy', () => String, { description: 'Key of the policy.' }) key: string,
    @Arg('choice', () => String, { description: 'Key of its statement.' }) choice: string,
    @Arg('receivedAt', () => DateTime) receivedAt: string,
  ): Promise<OptOutDue> {
    if (receivedAt > context.now) refuse('at-future', 'It cannot have been received yet.', 'receivedAt');
    const policy = await policyByKey(context, key);
    const { version, basis } = await answerNamed(context, policy, { at: receivedAt, knownAt: context.now });
    if (!version) return refuse('not-found', 'No version is known to have been in force then.', 'receivedAt');
    const read = await reading(context, version, version.knownAt);
    const said = read.statements.find((each) => each.key === choice && each.kind === 'choice');
    const statement = told(read, version).find((each) => each.key === said?.key);
    if (!said || !statement) return refuse('not-found', 'That version offers no such choice.', 'choice');
    const { timeZone } = read.policy;
    const deadline = said.terms?.choice?.deadline ?? null;
    const closures = await context.read.all('closure', {});
    return { version, basis, statement, ...optOutDue({ receivedAt, deadline, timeZone, closures }) };
  }
}
