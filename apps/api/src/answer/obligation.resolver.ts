import { snapshotOf } from '@privacy-register/db/dossier';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { comingAfter, inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import { type Kept, obligationStates, obligations } from '@privacy-register/schema/obligation/obligations';
import type { Policy } from '@privacy-register/schema/record/policy';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { Day } from '../graphql/scalars.ts';
import { LawHolds } from './law-rule.ts';

const ObligationState = enumOf(obligationStates, 'ObligationState');

@ObjectType({ description: 'Something that the law asks to be done for a policy by a day.' })
class Obligation {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => objectType('policy-version'), { description: 'The version it is counted from.' })
  version: object;
  @Field(() => String, { description: 'Key of the rule of law.' })
  key: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  citation: string;
  @Field(() => Day)
  since: string;
  @Field(() => Day, { description: 'The last local day on which it is done in time.' })
  dueOn: string;
  @Field(() => ObligationState)
  state: string;
  @Field(() => LawHolds)
  holds: string;
}

@Resolver()
export class ObligationResolver {
  @Query(() => [Obligation], {
    description:
      'What the law asks of the policies in force, first due first; for staff. To be confirmed with counsel.',
  })
  async obligations(@Ctx() context: Context) {
    const { viewer, read, now } = context;
    if (viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
    const policies = await read.all('policy', { archivedAt: { isNull: true } });
    const found = await Promise.all(policies.map((policy) => keptOf(context, policy)));
    const records = new Map<string, object>(
      found.flatMap(({ policy, versions }) => [
        [policy.id, policy] as const,
        ...versions.map(({ version }) => [version.id, version] as const),
      ]),
    );
    return obligations({ policies: found, now }).map((each) => ({
      ...each,
      policy: records.get(each.policy),
      version: records.get(each.version),
    }));
  }
}

async function keptOf({ read, now }: Context, policy: Policy): Promise<Kept> {
  const [versions, publishers] = await Promise.all([
    read.all('policy-version', { policy: { eq: policy.id }, status: { in: ['posting', 'scheduled'] } }),
    read.many('legal-entity', policy.publishers),
  ]);
  const matter = [inForceAt(versions, now), comingAfter(versions, now)].flatMap((each) => each ?? []);
  const told = await Promise.all(
    matter.map(async (version) => {
      const snapshot = await snapshotOf(read, version.id);
      return { version, laws: snapshot?.content.laws ?? [] };
    }),
  );
  return { policy, publishers: [...publishers.values()], versions: told };
}
