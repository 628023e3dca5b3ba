import { dataScopes, grounds, publishedStatuses } from '@privacy-register/schema/record/policy-version';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime, Day, Json } from '../graphql/scalars.ts';

const PublishedStatus = enumOf(publishedStatuses, 'PublishedStatus');
const PostingGround = enumOf(grounds, 'PostingGround');
const DataScope = enumOf(dataScopes, 'DataScope');

@ObjectType({ description: 'A version as the public has it: what it says never changes.' })
export class PostedVersion {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  number: number;
  @Field(() => PublishedStatus)
  status: string;
  @Field(() => PostingGround, { nullable: true })
  ground: string | null;
  @Field(() => DateTime, { nullable: true })
  postedAt: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Null until every covered site has shown the notice.',
  })
  effectiveAt: string | null;
  @Field(() => Day, { nullable: true, description: 'The day of effectiveAt in the zone of the policy.' })
  effectiveOn: string | null;
  @Field(() => Json, {
    nullable: true,
    description: 'Why this date: {postedAt, timeZone, tzdata, steps: [{rule, text, at, citation}]}.',
  })
  reckoning: unknown;
  @Field(() => DateTime, { nullable: true })
  withdrawnAt: string | null;
  @Field(() => DateTime, { nullable: true })
  observedAt: string | null;
  @Field(() => DateTime, { nullable: true })
  lastObservedAt: string | null;
  @Field(() => Day, { nullable: true })
  lastUpdatedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Markdown; null where only observed.' })
  text: string | null;
  @Field(() => String, { nullable: true })
  citation: string | null;
  @Field(() => DataScope, {
    nullable: true,
    description: 'Whether the change reaches information collected before it; null: not said.',
  })
  dataScope: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'How consent is asked for before information collected earlier is used.',
  })
  earlierDataConsent: string | null;
  /** The errata known at this instant are read in. */
  knownAt: string;
}

/** Fields that `PostedVersionResolver` loads. */
export const postedVersionTypes = {
  policy: () => objectType('policy'),
  change: () => objectType('change'),
  notice: () => objectType('change-notice'),
};
