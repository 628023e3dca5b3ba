import { activities } from '@privacy-register/schema/practice/question';
import { audiences } from '@privacy-register/schema/record/words';
import { ArgsType, Field } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

const Activity = enumOf(activities, 'Activity');
const Audience = enumOf(audiences, 'Audience');

@ArgsType()
export class PracticeArgs {
  @Field(() => String, { nullable: true, description: 'Key or host; or name a policy.' })
  platform?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of a policy; or name a platform.' })
  policy?: string | null;
  @Field(() => Activity)
  activity: 'collect' | 'use' | 'disclose' | 'sell' | 'retain';
  @Field(() => String, { nullable: true, description: 'Key, such as ssn.' })
  dataCategory?: string | null;
  @Field(() => String, { nullable: true, description: 'Key, such as cookie.' })
  collectionMethod?: string | null;
  @Field(() => String, { nullable: true, description: 'Key, such as marketing.' })
  purpose?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of who gets it; of disclosures and sales.' })
  party?: string | null;
  @Field(() => String, { defaultValue: 'self', description: 'Key of who does it; self is the publisher.' })
  actor: string;
  @Field(() => String, { nullable: true, description: 'Key of who supplies it.' })
  source?: string | null;
  @Field(() => Audience, {
    nullable: true,
    description: 'About whom; empty: everybody to whom the policy speaks.',
  })
  audience?: (typeof audiences)[number] | null;
  @Field(() => DateTime, { nullable: true, description: 'Empty: now.' })
  at?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'As the register knew it then.' })
  knownAt?: string | null;
}
