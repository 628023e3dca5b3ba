/** The shapes of what refers to a record. */
import { versionStandings } from '@privacy-register/schema/where-used/affected';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';

const VersionStanding = enumOf(versionStandings, 'VersionStanding');

@ObjectType({ description: 'A record that names the one asked about.' })
class Use {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => [String], { description: 'The labels of the fields that name it.' })
  fields: string[];
  @Field(() => Boolean)
  isArchived: boolean;
}

@ObjectType({ description: 'The records of one type that name it.' })
class UseGroup {
  @Field(() => String, { description: 'Their record type.' })
  type: string;
  @Field(() => String)
  label: string;
  @Field(() => String)
  plural: string;
  @Field(() => Int)
  count: number;
  @Field(() => [Use], { description: 'The first of them.' })
  uses: Use[];
}

@ObjectType({ description: 'A version that a change would reach.' })
class AffectedVersion {
  @Field(() => objectType('policy-version'))
  version: object;
  @Field(() => VersionStanding)
  standing: string;
  @Field(() => Int, { description: 'How many of its records.' })
  uses: number;
}

@ObjectType({ description: 'A policy that a change would reach, directly or through other records.' })
class AffectedPolicy {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => Int, { description: 'Records of the policy itself, such as its coverage.' })
  uses: number;
  @Field(() => [AffectedVersion], { description: 'The latest first.' })
  versions: AffectedVersion[];
}

@ObjectType({ description: 'Where a record is used.' })
export class WhereUsed {
  @Field(() => Int, { description: 'How many records name it.' })
  total: number;
  @Field(() => [UseGroup])
  groups: UseGroup[];
  @Field(() => [AffectedPolicy])
  policies: AffectedPolicy[];
}
