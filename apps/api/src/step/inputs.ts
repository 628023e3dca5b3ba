import { classes } from '@privacy-register/schema/record/difference';
import { gapAnswers } from '@privacy-register/schema/record/notice';
import { Field, ID, InputType, Int } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { DateTime, Json } from '../graphql/scalars.ts';

const MaterialClass = enumOf(classes, 'MaterialClass');
const GapAnswer = enumOf(gapAnswers, 'GapAnswer');

@InputType()
export class DraftInput {
  @Field(() => ID)
  policy: string;
}

@InputType({ description: 'A version as the caller saw it.' })
export class StepInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedRevision: number;
}

@InputType()
export class CommentedStepInput extends StepInput {
  @Field(() => String, { nullable: true })
  comment: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of the dossier that was looked at: refused where it is another by now.',
  })
  dossierHash: string | null;
}

@InputType()
export class ReasonedStepInput extends StepInput {
  @Field(() => String)
  reason: string;
}

@InputType()
export class NoticeStepInput extends ReasonedStepInput {
  @Field(() => String, { description: 'What the covered sites will show.' })
  text: string;
}

@InputType()
export class PostInput extends StepInput {
  @Field(() => DateTime, { nullable: true, description: 'Left out: now. Given: the job posts it then.' })
  at: string | null;
}

@InputType()
export class ChooseInput extends StepInput {
  @Field(() => DateTime)
  at: string;
}

@InputType()
export class DifferenceInput extends StepInput {
  @Field(() => ID)
  difference: string;
  @Field(() => String, { nullable: true })
  reason: string | null;
}

@InputType()
export class OverruleInput extends StepInput {
  @Field(() => ID)
  difference: string;
  @Field(() => MaterialClass)
  to: (typeof classes)[number];
  @Field(() => String)
  reason: string;
}

@InputType()
export class PostingInput extends StepInput {
  @Field(() => ID)
  posting: string;
  @Field(() => String, { description: 'What was seen, where and by whom.' })
  evidence: string;
  @Field(() => String)
  reason: string;
}

@InputType()
export class GapInput extends ReasonedStepInput {
  @Field(() => ID)
  incident: string;
  @Field(() => GapAnswer)
  follows: (typeof gapAnswers)[number];
}

@InputType()
export class ErratumInput extends ReasonedStepInput {
  @Field(() => String)
  statementKey: string;
  @Field(() => Json, { description: 'Fields of the statement as they should have been recorded.' })
  reading: unknown;
}

@InputType()
export class ObserveInput {
  @Field(() => ID)
  policy: string;
  @Field(() => ID)
  sourceDocument: string;
  @Field(() => DateTime, { nullable: true })
  observedAt: string | null;
  @Field(() => DateTime, { nullable: true })
  lastObservedAt: string | null;
  @Field(() => String, { nullable: true, description: 'The day the text says it was last updated.' })
  lastUpdatedOn: string | null;
}

@InputType()
export class AdoptionInput extends StepInput {
  @Field(() => String, { description: 'The text as Markdown, as it will stand from now on.' })
  text: string;
}
