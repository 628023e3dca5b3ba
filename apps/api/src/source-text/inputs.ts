import { Field, InputType, Int } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';
import { StepInput } from '../step/inputs.ts';

@InputType()
export class AttachTextInput extends StepInput {
  @Field(() => String, { description: 'The text as it was captured.' })
  text: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why these words stand instead of those that were hashed; left out: they are those.',
  })
  reason: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many places you saw that it leaves without words; left out: none.',
  })
  lostAccepted: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Tells what would happen, and changes nothing.' })
  dryRun: boolean | null;
}

@InputType()
export class SeenAgainInput extends StepInput {
  @Field(() => DateTime)
  observedAt: string;
  @Field(() => String, { description: 'Of the text as it was captured then.' })
  sha256: string;
}
