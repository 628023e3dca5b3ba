/** What is coming: posted, and not in force yet. */
import { comingAfter } from '@privacy-register/schema/lifecycle/dossier';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { noteFetched } from '../adoption/adopting.ts';
import type { Context } from '../context.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime } from '../graphql/scalars.ts';
import { policiesOn, postedVersion } from './in-force.ts';
import { PostedVersion } from './posted-version.ts';

@ObjectType({ description: 'A version on its way, with its notice and the sites that show it.' })
class UpcomingChange {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => PostedVersion)
  version: object;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Null while a covered site has not shown the notice.',
  })
  effectiveAt: string | null;
  @Field(() => objectType('change-notice'), { nullable: true })
  notice: object | null;
  @Field(() => [objectType('posting')])
  postings: object[];
}

@Resolver()
export class UpcomingResolver {
  @Query(() => [UpcomingChange])
  async upcomingChanges(@Ctx() context: Context, @Arg('platform', () => String) platform: string) {
    const { read, now } = context;
    const policies = await policiesOn(context, platform, now);
    const found = policies.map(async (policy) => {
      const version = comingAfter(await read.all('policy-version', { policy: { eq: policy.id } }), now);
      if (!version) return [];
      await noteFetched(context, version, 'upcoming-changes');
      const standing = { version: { eq: version.id }, kind: { eq: 'change' }, replacedAt: { isNull: true } };
      const [notice] = await read.all('change-notice', standing);
      const postings = notice ? await read.all('posting', { notice: { eq: notice.id } }) : [];
      const { effectiveAt } = version;
      return [
        { policy, version: postedVersion(version, now), effectiveAt, notice: notice ?? null, postings },
      ];
    });
    return (await Promise.all(found)).flat();
  }
}
