/** The words of a passage, to staff, where the register has them. */
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { type Statement, statement } from '@privacy-register/schema/record/statement';
import { quoteOf } from '@privacy-register/schema/source-text/quote';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PostedStatement } from '../answer/posted-statement.ts';
import type { Context } from '../context.ts';
import { objectType, partType } from '../graphql/output.ts';
import { textOf } from './text-of.ts';

const Passage = partType('StatementPassages', statement.fields.passages.fields);

type Placed = Statement['passages'][number] & { version?: string | PolicyVersion };
type Said = Pick<Statement, 'passages'> & { version: string | PolicyVersion };

const ofVersion = ({ passages, version }: Said): Placed[] => passages.map((each) => ({ ...each, version }));

@Resolver(() => objectType('statement'))
export class StatementPassagesResolver {
  @FieldResolver(() => [Passage])
  passages(@Root() said: Said): Placed[] {
    return ofVersion(said);
  }
}

@Resolver(() => PostedStatement)
export class PostedPassagesResolver {
  @FieldResolver(() => [Passage])
  passages(@Root() said: Said): Placed[] {
    return ofVersion(said);
  }
}

@Resolver(() => Passage)
export class QuoteResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'To staff, where the text is here and says it.',
  })
  async quote(@Root() passage: Placed, @Ctx() context: Context): Promise<string | null> {
    const { version: of } = passage;
    if (!of || context.viewer.kind === 'anonymous') return null;
    const version = typeof of === 'string' ? await context.load('policy-version', of) : of;
    const text = version && (await textOf(context, version));
    return text ? quoteOf(text, passage) : null;
  }
}
