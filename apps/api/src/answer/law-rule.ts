/** Rules of law as the API tells them. */
import { holdings, lawReasons } from '@privacy-register/schema/law-rule/holds';
import { lawFollows } from '@privacy-register/schema/law-rule/law-rule';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { Day } from '../graphql/scalars.ts';

export const LawHolds = enumOf(holdings, 'LawHolds');
const LawFollows = enumOf(lawFollows, 'LawFollows');
const LawReason = enumOf(lawReasons, 'LawReason');

@ObjectType({ description: 'What a rule of law asks for.' })
class LawConsequence {
  @Field(() => LawFollows)
  do: string;
  @Field(() => Int, { nullable: true })
  days?: number;
  @Field(() => Int, { nullable: true })
  months?: number;
  @Field(() => Int, { nullable: true, description: 'Business days to answer in.' })
  count?: number;
  @Field(() => String, { nullable: true, description: 'Of a duty: by-effective or after-effective.' })
  when?: string;
}

@ObjectType({ description: 'A rule of law that differences bring about, or may.' })
export class TriggeredLaw {
  @Field(() => String)
  key: string;
  @Field(() => Int)
  edition: number;
  @Field(() => String)
  title: string;
  @Field(() => String)
  citation: string;
  @Field(() => LawConsequence)
  follows: object;
  @Field(() => LawHolds, { description: 'Whether it applies to who publishes; never left out silently.' })
  holds: string;
  @Field(() => [String], { description: 'Keys of the statements that bring it about.' })
  statements: string[];
}

@ObjectType({ description: 'Whether a rule applies to a policy that it speaks of, and why.' })
class LawOver {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => LawHolds)
  holds: string;
  @Field(() => LawReason)
  because: string;
}

@ObjectType({ description: 'A rule of law in one edition.' })
export class LawRule {
  @Field(() => String)
  key: string;
  @Field(() => Int)
  edition: number;
  @Field(() => String)
  title: string;
  @Field(() => String)
  citation: string;
  @Field(() => Day, { description: 'Governs what is posted from this local day on.' })
  fromOn: string;
  @Field(() => Day, { nullable: true, description: 'And before this one; null: still.' })
  untilOn: string | null;
  @Field(() => LawConsequence)
  follows: object;
  @Field(() => LawHolds, {
    nullable: true,
    description: 'For the policy asked about; null where none is named.',
  })
  holds: string | null;
  @Field(() => [LawOver], { description: 'Of the policies that it speaks of.' })
  policies: LawOver[];
}
