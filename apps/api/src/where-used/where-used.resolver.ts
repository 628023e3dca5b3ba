/** What refers to a record, and which policies a change of it would reach. */
import { typeOfId } from '@privacy-register/schema/kit/id';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { records } from '@privacy-register/schema/records';
import { type Affected, affectedBy } from '@privacy-register/schema/where-used/affected';
import type { Use as Found } from '@privacy-register/schema/where-used/use';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { unlisted } from '../graphql/listed.ts';
import { reach } from './reach.ts';
import { WhereUsed } from './where-used.ts';

const mostUses = 100;

@Resolver()
export class WhereUsedResolver {
  @Query(() => WhereUsed, { description: 'For staff: which records name this one, by reference or by key.' })
  async whereUsed(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Of each type.' }) first: number,
  ) {
    if (context.viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
    if (first < 0 || first > mostUses) refuse('page-too-large', `Ask for at most ${mostUses}.`, 'first');
    const type = typeOfId(id);
    const record = type && !unlisted.includes(type) ? await context.load(type, id) : null;
    if (!type || !record) return refuse('not-found', 'There is no such record.', 'id');
    const { direct, all } = await reach(context.read, type, record);
    const shown = direct.filter((use) => !unlisted.includes(use.type));
    const policies = [...new Set(all.flatMap(({ policy }) => policy ?? []))];
    const versions = policies.length
      ? await context.read.all('policy-version', { policy: { in: policies } })
      : [];
    const affected = affectedBy({ uses: all, versions, now: context.now });
    return {
      total: shown.length,
      groups: groupsOf(shown, first),
      policies: told(context, affected, versions),
    };
  }
}

function groupsOf(uses: readonly Found[], first: number) {
  const types = [...new Set(uses.map(({ type }) => type))];
  return types.map((type) => {
    const own = uses.filter((use) => use.type === type);
    const { label, plural } = records[type];
    return { type, label, plural, count: own.length, uses: own.slice(0, first) };
  });
}

function told(context: Context, affected: readonly Affected[], versions: readonly PolicyVersion[]) {
  const byId = new Map(versions.map((version) => [version.id, version]));
  return affected.map(({ policy, uses, versions: reached }) => ({
    policy: context.load('policy', policy),
    uses,
    versions: reached.map((each) => ({ ...each, version: byId.get(each.version) })),
  }));
}
