import { type Because, because, holds } from '@privacy-register/schema/law-rule/holds';
import { rulesOn } from '@privacy-register/schema/law-rule/triggered';
import type { Policy } from '@privacy-register/schema/record/policy';
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
    const policies = key
      ? [await policyByKey(context, key)]
      : await context.read.all(
          'policy',
          { archivedAt: { isNull: true } },
          { field: 'key', direction: 'asc' },
        );
    const over = await Promise.all(policies.map((policy) => published(context, policy)));
    return rules.map((rule) => ({
      ...rule,
      holds: key && over[0] ? holds(rule, over[0]) : null,
      policies: over
        .map((under) => ({ policy: under.policy, ...because(rule, under) }))
        .filter(({ because: why }) => why !== otherDocument),
    }));
  }
}

const otherDocument: Because = 'other-document';

async function published({ read }: Context, policy: Policy) {
  return { policy, publishers: [...(await read.many('legal-entity', policy.publishers)).values()] };
}
