/** Any two versions side by side, as far as the viewer may see them. */

import { differences } from '@privacy-register/schema/difference/differences';
import { sentenceDifferences } from '@privacy-register/schema/difference/sentence-difference';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { contentOf } from '@privacy-register/schema/lifecycle/draft';
import { applicableRules } from '@privacy-register/schema/material-rule/applicable-rules';
import { classify } from '@privacy-register/schema/material-rule/classify';
import { register } from '@privacy-register/schema/permission/viewer';
import { vocabularies } from '@privacy-register/schema/record/vocabulary';
import { ancestorsIn } from '@privacy-register/schema/vocabulary/ancestors';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { noteFetched } from '../adoption/adopting.ts';
import type { Context } from '../context.ts';
import { StatementDifference } from './statement-difference.ts';

@ObjectType({
  description: 'A sentence that came, went, changed or moved; null where it is not in that text.',
})
class SentenceChange {
  @Field(() => String)
  sort: string;
  @Field(() => String, { nullable: true })
  before: string | null;
  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType()
class PolicyVersionDiff {
  @Field(() => [StatementDifference])
  statements: StatementDifference[];
  @Field(() => [SentenceChange])
  sentences: SentenceChange[];
}

@Resolver()
export class DiffResolver {
  @Query(() => PolicyVersionDiff, {
    description: 'From one version to another, classed by the rules of today.',
  })
  async policyVersionDiff(
    @Ctx() context: Context,
    @Arg('from', () => ID) from: string,
    @Arg('to', () => ID) to: string,
  ) {
    const [before, after] = await Promise.all([said(context, from, 'from'), said(context, to, 'to')]);
    await noteFetched(context, after.version, 'difference');
    // Trees and rules tell how much of a change it is; what it says comes from the viewer's own reader.
    const inner = context.store.read(register);
    const terms = await Promise.all(vocabularies.map((type) => inner.all(type.name, {})));
    const rules = applicableRules(await inner.all('material-rule', {}), context.now);
    const found = differences(before.statements, after.statements, ancestorsIn(terms.flat()));
    return {
      statements: found.map((each) => ({ ...each, ...classify(each, rules) })),
      sentences: sentenceDifferences(before.text, after.text).map(({ sort, ...sides }) => ({
        sort,
        before: sides.before && before.text.slice(sides.before.start, sides.before.end),
        after: sides.after && after.text.slice(sides.after.start, sides.after.end),
      })),
    };
  }
}

async function said({ read }: Context, id: string, path: string) {
  const version = await read.get('policy-version', id);
  if (!version) return refuse('not-found', 'There is no such version.', path);
  const statements = await read.all(
    'statement',
    { version: { eq: id } },
    { field: 'order', direction: 'asc' },
  );
  return { version, statements: statements.map(contentOf), text: version.text ?? '' };
}
