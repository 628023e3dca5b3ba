import { whys } from '@privacy-register/documents/model-form/cell';
import { Field, ObjectType } from 'type-graphql';
import { PostedStatement } from '../answer/posted-statement.ts';
import { PostedVersion } from '../answer/posted-version.ts';
import { enumOf } from '../graphql/enums.ts';

const MissingWhy = enumOf(whys, 'ModelFormMissingWhy');

@ObjectType({ description: 'A cell of the model privacy form as it stands on it.' })
export class ModelFormCell {
  @Field(() => String, { description: 'Its name, such as `share.joint-marketing`.' })
  cell: string;
  @Field(() => String, { nullable: true, description: 'Null where the version does not fill it.' })
  value: string | null;
}

@ObjectType({ description: 'What a version would have to say to fill a cell.' })
export class ModelFormMissing {
  @Field(() => String)
  cell: string;
  @Field(() => MissingWhy)
  why: string;
  @Field(() => String)
  message: string;
  @Field(() => [PostedStatement], { description: 'Statements that come near.' })
  near: PostedStatement[];
}

@ObjectType({ description: 'The model privacy form (12 CFR part 1016, appendix) of a policy.' })
export class ModelFormAnswer {
  @Field(() => PostedVersion)
  version: object;
  @Field(() => [ModelFormCell], { description: 'In the order of the form.' })
  cells: ModelFormCell[];
  @Field(() => [ModelFormMissing], { description: 'Empty where the form is complete.' })
  missing: ModelFormMissing[];
  @Field(() => String, { nullable: true, description: 'Where people read it; null while it is incomplete.' })
  address: string | null;
}
