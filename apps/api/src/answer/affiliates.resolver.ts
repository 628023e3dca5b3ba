/** Who belongs together, as far as the register says and since when. */

import { refuse } from '@privacy-register/schema/kit/refusal';
import { localDay } from '@privacy-register/schema/notice-period/local-day';
import { completenesses } from '@privacy-register/schema/record/words';
import type { Records } from '@privacy-register/schema/records';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime } from '../graphql/scalars.ts';
import { listing, listsBy } from './affiliate-list.ts';
import { whenOf } from './in-force.ts';
import { PostedStatement } from './posted-statement.ts';

const AffiliateBasis = enumOf(['stated', 'start-unknown', 'end-unknown'], 'AffiliateBasis');
const Completeness = enumOf(completenesses, 'Completeness');

@ObjectType()
class Affiliate {
  @Field(() => objectType('legal-entity'))
  entity: object;
  @Field(() => objectType('affiliation'))
  affiliation: object;
  @Field(() => AffiliateBasis, {
    description: 'Whether both dates are stated, or the answer rests on an unknown one.',
  })
  basis: string;
  @Field(() => Completeness, {
    nullable: true,
    description: 'Whether a published statement gives the list as whole or as examples; null: not said.',
  })
  completeness: string | null;
  @Field(() => PostedStatement, {
    nullable: true,
    description: 'The statement that lists the member, as in force at that instant.',
  })
  statement: PostedStatement | null;
}

@Resolver()
export class AffiliatesResolver {
  @Query(() => [Affiliate], {
    description:
      'Who belongs together with a legal entity on that day (UTC). Errors: NOT_FOUND where there is none of that key.',
  })
  async affiliates(
    @Ctx() context: Context,
    @Arg('of', () => String, { description: 'Key of a legal entity.' }) of: string,
    @Arg('at', () => DateTime, { nullable: true }) at?: string,
  ) {
    const { read } = context;
    const [entity] = await read.all('legal-entity', { key: { eq: of } });
    if (!entity) return refuse('not-found', 'There is no such legal entity.', 'of');
    const near = { or: [{ subject: { eq: entity.id } }, { object: { eq: entity.id } }] };
    const affiliations = await read.all('affiliation', { and: [near, { archivedAt: { isNull: true } }] });
    const when = whenOf(context, at);
    // Dates of affiliations are calendar days without a zone; they are read in UTC.
    const standing = affiliations.filter((each) => stands(each, localDay(when.at, 'UTC')));
    const lists = await listsBy(context, standing, when);
    return Promise.all(
      standing.map(async (affiliation) => {
        const other = affiliation.subject === entity.id ? affiliation.object : affiliation.subject;
        const statement = listing(lists, affiliation);
        return {
          entity: await context.load('legal-entity', other),
          affiliation,
          basis: basisOf(affiliation),
          statement: statement?.told ?? null,
          completeness: statement?.said.completeness ?? null,
        };
      }),
    );
  }
}

type Affiliation = Records['affiliation'];

const stands = ({ fromOn, toOn }: Affiliation, day: string) =>
  (fromOn === null || fromOn <= day) && (toOn === null || day < toOn);

function basisOf({ fromBasis, toBasis }: Affiliation): string {
  if (fromBasis === 'unknown') return 'start-unknown';
  return toBasis === 'unknown' ? 'end-unknown' : 'stated';
}
