import type { PlacedPart } from '@privacy-register/schema/source-text/parts';
import { placementStates } from '@privacy-register/schema/source-text/placement';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { UserError } from '../graphql/payload.ts';

const PlacementState = enumOf(placementStates, 'PlacementState');

@ObjectType({ description: 'A passage of a statement, or a mark, and where the text has its words.' })
export class PlacedPassage {
  @Field(() => ID, { nullable: true })
  statement: string | null;
  @Field(() => String, { nullable: true })
  statementKey: string | null;
  @Field(() => ID, { nullable: true })
  mark: string | null;
  @Field(() => ID, { nullable: true })
  version: string | null;
  @Field(() => Int, { description: 'Its place among the passages of the statement.' })
  order: number;
  @Field(() => PlacementState)
  state: string;
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
  @Field(() => String, { nullable: true, description: 'Its words; null where they are lost.' })
  quote: string | null;
}

@ObjectType()
export class SourceTextPayload {
  @Field(() => objectType('source-document'), { nullable: true })
  record: object | null;
  @Field(() => [PlacedPassage])
  passages: PlacedPassage[];
  @Field(() => [String], { description: 'What a file or a paste had changed, and was undone.' })
  undone: string[];
  @Field(() => Boolean, { description: 'Whether it is another text than the one that was hashed.' })
  isOtherText: boolean;
  @Field(() => [UserError])
  userErrors: UserError[];
}

export function tellPlaced(text: string, { owner, order, place, placement }: PlacedPart): PlacedPassage {
  const { start, end } = placement.state === 'lost' ? place : placement;
  return {
    statement: owner.type === 'statement' ? owner.id : null,
    statementKey: owner.key,
    mark: owner.type === 'text-mark' ? owner.id : null,
    version: owner.version,
    ...{ order, start, end, state: placement.state },
    quote: placement.state === 'lost' ? null : text.slice(start, end),
  };
}
