import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { statementKinds } from '@privacy-register/schema/record/words';
import {
  type TextCoverage as Coverage,
  textCoverage,
} from '@privacy-register/schema/source-text/text-coverage';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { textOf } from './text-of.ts';

@ObjectType({ description: 'A sentence, in UTF-16 units of the text.' })
class Stretch {
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
}

@ObjectType()
class KindCoverage {
  @Field(() => enumOf(statementKinds, 'StatementKind'))
  kind: string;
  @Field(() => Int)
  sentences: number;
}

@ObjectType({ description: 'How much of a text the statements explain.' })
class TextCoverage {
  @Field(() => Int)
  sentences: number;
  @Field(() => Int)
  explained: number;
  @Field(() => Int, { description: 'Said by a mark to need no statement.' })
  marked: number;
  @Field(() => [Stretch])
  unexplained: Stretch[];
  @Field(() => [KindCoverage])
  byKind: KindCoverage[];
}

@Resolver(() => objectType('policy-version'))
export class CoverageResolver {
  @FieldResolver(() => TextCoverage, { nullable: true, description: 'To staff, where the text is here.' })
  async textCoverage(@Root() version: PolicyVersion, @Ctx() context: Context): Promise<Coverage | null> {
    const text = await textOf(context, version);
    if (text === null) return null;
    const of = { version: { eq: version.id } };
    const { sourceDocument } = version;
    const marked = sourceDocument ? { or: [of, { sourceDocument: { eq: sourceDocument } }] } : of;
    const [statements, marks] = await Promise.all([
      context.read.all('statement', of),
      context.read.all('text-mark', marked),
    ]);
    return textCoverage(text, { statements, marks });
  }
}
