import { audiences } from '@privacy-register/schema/record/words';
import { ArgsType, Field } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

const Audience = enumOf(audiences, 'Audience');

@ArgsType()
export class MayUseArgs {
  @Field(() => String, { nullable: true, description: 'Key or host; or name a policy.' })
  platform?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of a policy; or name a platform.' })
  policy?: string | null;
  @Field(() => String, { description: 'Key of what was collected, such as email.' })
  dataCategory: string;
  @Field(() => String, { description: 'Key of what it is to be used for, such as marketing.' })
  purpose: string;
  @Field(() => String, {
    nullable: true,
    description: 'Key of who is to get it; empty or self: the publisher keeps it, and use is asked.',
  })
  party?: string | null;
  @Field(() => Audience, { nullable: true, description: 'Whom it is about.' })
  audience?: (typeof audiences)[number] | null;
  @Field(() => DateTime, { description: 'When it was collected.' })
  collectedAt: string;
  @Field(() => DateTime, { nullable: true, description: 'When it is to be used; empty: now.' })
  at?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'As the register knew it then.' })
  knownAt?: string | null;
}
