import { holds } from '@privacy-register/schema/law-rule/holds';
import { rulesOn } from '@privacy-register/schema/law-rule/triggered';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Day } from '../graphql/scalars.ts';
import { policyByKey } from './in-force.ts';
import { LawRule } from './law-rule.ts';

@Resolver()
export class LawRuleResolver {
  @Query(() => [LawRule], {
    description:
      'Rules of law on changes of policies that governed a local day; with a policy, whether each applies to ' +
      'who publishes it. To be confirmed with counsel. Errors: NOT_FOUND for an unknown policy.',
  })
  async lawRules(
    @Ctx() context: Context,
    @Arg('on', () => Day, { nullable: true, description: 'Empty: today, in UTC.' }) on: string | null,
    @Arg('policy', () => String, { nullable: true, description: 'Key.' }) key: string | null,
  ) {
    const rules = rulesOn(on ?? context.now.slice(0, 10));
    if (!key) return rules.map((rule) => ({ ...rule, holds: null }));
    const policy = await policyByKey(context, key);
    const publishers = [...(await context.read.many('legal-entity', policy.publishers)).values()];
    return rules.map((rule) => ({ ...rule, holds: holds(rule, { policy, publishers }) }));
  }
}
