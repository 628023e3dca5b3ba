import { changeSorts, classes, directions } from '@privacy-register/schema/record/difference';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { Json } from '../graphql/scalars.ts';

const ChangeSort = enumOf(changeSorts, 'ChangeSort');
const ChangeDirection = enumOf(directions, 'ChangeDirection');
const MaterialClass = enumOf(classes, 'MaterialClass');

@ObjectType({ description: 'What became of one facet of a statement, with its class and why.' })
export class StatementDifference {
  @Field(() => String, { nullable: true })
  statementKey: string | null;
  @Field(() => ChangeSort)
  sort: string;
  @Field(() => String)
  facet: string;
  @Field(() => ChangeDirection)
  direction: string;
  @Field(() => Json, { nullable: true })
  before: unknown;
  @Field(() => Json, { nullable: true })
  after: unknown;
  @Field(() => MaterialClass)
  class: string;
  @Field(() => String)
  reason: string;
  @Field(() => String, { nullable: true })
  rule: string | null;
  @Field(() => String, { nullable: true })
  citation: string | null;
}
