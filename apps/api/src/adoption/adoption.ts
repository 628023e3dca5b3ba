import { adoptionStates } from '@privacy-register/schema/adoption/adoption-board';
import { fetchedVias } from '@privacy-register/schema/record/app';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime } from '../graphql/scalars.ts';

const AdoptionState = enumOf(adoptionStates, 'AdoptionState');
const FetchedVia = enumOf(fetchedVias, 'FetchedVia');

@ObjectType({ description: 'What one app knows of a version that concerns it.' })
class Adopting {
  @Field(() => objectType('app'))
  app: object;
  @Field(() => AdoptionState)
  state: string;
  @Field(() => DateTime, { nullable: true })
  fetchedAt: string | null;
  @Field(() => FetchedVia, { nullable: true, description: 'The first answer that carried the version.' })
  fetchedVia: string | null;
  @Field(() => DateTime, { nullable: true })
  acknowledgedAt: string | null;
  @Field(() => [objectType('platform')], { description: 'The covered platforms that it serves.' })
  platforms: object[];
  @Field(() => Boolean, { description: 'Whether it follows the policy, wherever that holds.' })
  follows: boolean;
}

@ObjectType({ description: 'Which apps a version concerns, and which of them know of it.' })
export class Adoption {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => objectType('policy-version'))
  version: object;
  @Field(() => Int, {
    nullable: true,
    description: 'Whole days until it is in force, 0 from then on; null while it has no date.',
  })
  daysLeft: number | null;
  @Field(() => [Adopting])
  apps: Adopting[];
}
