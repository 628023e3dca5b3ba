/** A finding as it is told to staff. */
import { severities } from '@privacy-register/schema/finding/rule';
import { statuses } from '@privacy-register/schema/record/policy-version';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';

export const FindingSeverity = enumOf(severities, 'FindingSeverity');
const VersionStatus = enumOf(statuses, 'VersionStatus');

@ObjectType()
class FindingVersion {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { nullable: true, description: 'Null while it is a draft.' })
  number: number | null;
  @Field(() => VersionStatus)
  status: string;
}

@ObjectType({ description: 'A stretch of the text of a version, in UTF-16 units.' })
class FindingPlace {
  @Field(() => ID)
  version: string;
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
  @Field(() => String)
  sha256: string;
  @Field(() => String, { nullable: true, description: 'Null where the register does not have the words.' })
  quote: string | null;
}

@ObjectType()
class FindingStatement {
  @Field(() => ID, { nullable: true, description: 'Of the record; null where it is gone.' })
  id: string | null;
  @Field(() => String, { description: 'Key of the policy.' })
  policy: string;
  @Field(() => FindingVersion)
  version: FindingVersion;
  @Field(() => String)
  key: string;
  @Field(() => String)
  summary: string;
  @Field(() => [FindingPlace])
  passages: FindingPlace[];
}

@ObjectType({ description: 'A record that the finding is about.' })
class FindingRecord {
  @Field(() => String)
  type: string;
  @Field(() => ID)
  id: string;
  @Field(() => String, { nullable: true })
  key: string | null;
}

@ObjectType({ description: 'Something in the policies that a privacy officer should look at.' })
export class Finding {
  @Field(() => ID, { description: 'Changes as soon as what the finding is about does.' })
  fingerprint: string;
  @Field(() => String)
  rule: string;
  @Field(() => Int)
  edition: number;
  @Field(() => String)
  title: string;
  @Field(() => FindingSeverity)
  severity: string;
  @Field(() => String, { description: 'The law it rests on, or a reason of its own.' })
  citation: string;
  @Field(() => Boolean, { description: 'It rests on a reading of law.' })
  confirmWithCounsel: boolean;
  @Field(() => String)
  message: string;
  @Field(() => objectType('policy'), { nullable: true })
  policy: object | null;
  @Field(() => [FindingVersion], { description: 'Every version that shows it.' })
  versions: FindingVersion[];
  @Field(() => [FindingRecord])
  records: FindingRecord[];
  @Field(() => [FindingStatement])
  statements: FindingStatement[];
  @Field(() => [FindingPlace], { description: 'Places that no statement rests on.' })
  places: FindingPlace[];
  @Field(() => objectType('finding-acceptance'), { nullable: true })
  acceptance: object | null;
}
