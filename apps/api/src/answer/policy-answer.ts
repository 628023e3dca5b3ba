import { bases } from '@privacy-register/schema/lifecycle/answer-at';
import { audiences, modalities, statementKinds } from '@privacy-register/schema/record/words';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime } from '../graphql/scalars.ts';
import { PostedVersion } from './posted-version.ts';

const AnswerBasis = enumOf(bases, 'AnswerBasis');
const StatementKind = enumOf(statementKinds, 'StatementKind');
const Modality = enumOf(modalities, 'Modality');
const Audience = enumOf(audiences, 'Audience');

@ObjectType({ description: 'What a policy says at an instant, and how well that is known.' })
export class PolicyAnswer {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => PostedVersion, { nullable: true, description: 'Null where nothing is known.' })
  version: PostedVersion | null;
  @Field(() => AnswerBasis)
  basis: string;
  @Field(() => DateTime, { nullable: true, description: 'The observation that the answer rests on.' })
  observedAt: string | null;
}

@InputType()
export class PostedStatementFilter {
  @Field(() => [StatementKind], { nullable: true })
  kinds: string[] | null;
  @Field(() => [Modality], { nullable: true })
  modalities: string[] | null;
  @Field(() => [Audience], {
    nullable: true,
    description: 'Says something to one of these, or to everybody.',
  })
  audiences: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys; a narrower term counts as its wider ones.' })
  dataCategories: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys; a narrower term counts as its wider ones.' })
  purposes: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys; a narrower term counts as its wider ones.' })
  recipients: string[] | null;
  @Field(() => [String], { nullable: true })
  keys: string[] | null;
  @Field(() => Int, { nullable: true })
  limit: number | null;
}
