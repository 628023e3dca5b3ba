/** The questions that apps ask first. */
import { statementKinds } from '@privacy-register/schema/record/words';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime } from '../graphql/scalars.ts';
import { answerFor, answersTo, policiesOn, policyByKey, whenOf } from './in-force.ts';
import { PolicyAnswer, PostedStatementFilter } from './policy-answer.ts';
import { PostedStatement, told } from './posted-statement.ts';
import { PostedVersion } from './posted-version.ts';
import { reading } from './reading.ts';
import { fits } from './statement-filter.ts';

const StatementKind = enumOf(statementKinds, 'StatementKind');

@ObjectType({ description: 'A statement with the policy and version that make it.' })
class StatementAnswer {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => PostedVersion)
  version: object;
  @Field(() => PostedStatement)
  statement: PostedStatement;
}

@Resolver()
export class AnswerResolver {
  @Query(() => [PolicyAnswer], {
    description: 'One answer per policy that covers the platform at that instant.',
  })
  async policiesInForce(
    @Ctx() context: Context,
    @Arg('platform', () => String, { description: 'Key or host.' }) platform: string,
    @Arg('at', () => DateTime, { nullable: true }) at?: string,
    @Arg('knownAt', () => DateTime, { nullable: true, description: 'As the register knew it then.' })
    knownAt?: string,
  ) {
    const when = whenOf(context, at, knownAt);
    const policies = await policiesOn(context, platform, when.at);
    return Promise.all(policies.map((policy) => answerFor(context, policy, when)));
  }

  @Query(() => objectType('policy'), { nullable: true, description: 'A policy by its key.' })
  policy(@Ctx() context: Context, @Arg('key', () => String) key: string) {
    return policyByKey(context, key);
  }

  @Query(() => [StatementAnswer], { description: 'What is said on a platform or in a policy at an instant.' })
  async statements(
    @Ctx() context: Context,
    @Arg('platform', () => String, { nullable: true }) platform?: string,
    @Arg('policy', () => String, { nullable: true, description: 'Key of a policy.' }) policy?: string,
    @Arg('kind', () => StatementKind, { nullable: true }) kind?: string,
    @Arg('at', () => DateTime, { nullable: true }) at?: string,
    @Arg('knownAt', () => DateTime, { nullable: true }) knownAt?: string,
    @Arg('filter', () => PostedStatementFilter, { nullable: true }) filter?: PostedStatementFilter,
  ) {
    const when = whenOf(context, at, knownAt);
    const answers = await answersTo(context, { platform, policy }, when);
    const wanted = { ...filter, ...(kind ? { kinds: [kind] } : {}) };
    const found = answers.map(async ({ policy, version }) => {
      if (!version) return [];
      const said = told(await reading(context, version, when.knownAt), version);
      return fits(said, wanted).map((statement) => ({ policy, version, statement }));
    });
    return (await Promise.all(found)).flat();
  }
}
