import type { Policy } from '@privacy-register/schema/record/policy';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { noteFetched } from '../adoption/adopting.ts';
import type { Context } from '../context.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime } from '../graphql/scalars.ts';
import { answerNamed, postedVersion, whenOf } from './in-force.ts';
import { PolicyAnswer } from './policy-answer.ts';
import { PostedVersion } from './posted-version.ts';

@Resolver(() => objectType('policy'))
export class PolicyResolver {
  @FieldResolver(() => PostedVersion, { nullable: true, description: 'A published version by its number.' })
  async version(
    @Root() policy: Policy,
    @Ctx() context: Context,
    @Arg('number', () => Int) number: number,
    @Arg('knownAt', () => DateTime, { nullable: true }) knownAt?: string,
  ) {
    const [version] = await context.read.all('policy-version', {
      policy: { eq: policy.id },
      number: { eq: number },
    });
    if (!version) return null;
    await noteFetched(context, version, 'version');
    return postedVersion(version, knownAt ?? context.now);
  }

  @FieldResolver(() => PolicyAnswer, {
    description: 'What the policy says at an instant; a text of unknown date with the basis UNDATED.',
  })
  versionAt(
    @Root() policy: Policy,
    @Ctx() context: Context,
    @Arg('at', () => DateTime) at: string,
    @Arg('knownAt', () => DateTime, { nullable: true }) knownAt?: string,
  ) {
    return answerNamed(context, policy, whenOf(context, at, knownAt));
  }
}
