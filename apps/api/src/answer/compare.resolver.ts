/** Two documents side by side, topic by topic. */
import { compareDocuments, verdicts } from '@privacy-register/schema/document-comparison/compare-documents';
import { register } from '@privacy-register/schema/permission/viewer';
import { directions } from '@privacy-register/schema/record/difference';
import { vocabularies } from '@privacy-register/schema/record/vocabulary';
import { statementKinds } from '@privacy-register/schema/record/words';
import { ancestorsIn } from '@privacy-register/schema/vocabulary/ancestors';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { DateTime, Json } from '../graphql/scalars.ts';
import { answerNamed, policyByKey, type When, whenOf } from './in-force.ts';
import { PolicyAnswer } from './policy-answer.ts';
import { PostedStatement, told } from './posted-statement.ts';
import { reading } from './reading.ts';

const StatementKind = enumOf(statementKinds, 'StatementKind');
const Verdict = enumOf(verdicts, 'ComparisonVerdict');
const Direction = enumOf(directions, 'ChangeDirection');

@ObjectType({ description: 'What one document says otherwise than the other.' })
class ComparedFacet {
  @Field(() => String)
  facet: string;
  @Field(() => Direction, { description: 'From a to b: whether b allows more of the practice, or less.' })
  direction: string;
  @Field(() => Json, { nullable: true })
  a: unknown;
  @Field(() => Json, { nullable: true })
  b: unknown;
}

@ObjectType({ description: 'A topic that one document or both speak of.' })
class ComparedTopic {
  @Field(() => StatementKind)
  kind: string;
  @Field(() => Verdict, {
    description: 'A recorded absence is no statement: NEITHER, ONLY_A and ONLY_B count it so.',
  })
  verdict: string;
  @Field(() => PostedStatement, { nullable: true, description: 'Null where nothing was recorded.' })
  a: PostedStatement | null;
  @Field(() => PostedStatement, { nullable: true, description: 'Null where nothing was recorded.' })
  b: PostedStatement | null;
  @Field(() => [ComparedFacet])
  differences: ComparedFacet[];
}

@ObjectType({ description: 'A comparison of two documents; it says nothing about which came first.' })
class PolicyComparison {
  @Field(() => PolicyAnswer)
  a: PolicyAnswer;
  @Field(() => PolicyAnswer)
  b: PolicyAnswer;
  @Field(() => [ComparedTopic], {
    description: 'Kind by kind; every statement of both stands in one of them.',
  })
  topics: ComparedTopic[];
}

@Resolver()
export class CompareResolver {
  @Query(() => PolicyComparison, {
    description: 'What two policies say of the same topics. Errors: NOT_FOUND for a key that no policy has.',
  })
  async comparePolicies(
    @Ctx() context: Context,
    @Arg('a', () => String, { description: 'Key of a policy.' }) a: string,
    @Arg('b', () => String, { description: 'Key of a policy.' }) b: string,
    @Arg('at', () => DateTime, { nullable: true }) at?: string,
    @Arg('knownAt', () => DateTime, { nullable: true }) knownAt?: string,
  ) {
    const when = whenOf(context, at, knownAt);
    const [one, other] = await Promise.all([
      readingOn(context, a, when, 'a'),
      readingOn(context, b, when, 'b'),
    ]);
    const inner = context.store.read(register);
    const terms = await Promise.all(vocabularies.map((type) => inner.all(type.name, {})));
    const sides = { a: one.said?.statements ?? [], b: other.said?.statements ?? [] };
    const found = compareDocuments({ ...sides, ancestors: ancestorsIn(terms.flat()) });
    const shown = { a: shownBy(one), b: shownBy(other) };
    return {
      a: one.answer,
      b: other.answer,
      topics: found.map(({ kind, verdict, a, b, facets }) => ({
        kind,
        verdict,
        a: a && shown.a(a.key),
        b: b && shown.b(b.key),
        differences: facets.map(({ facet, direction, before, after }) => {
          return { facet, direction, a: before, b: after };
        }),
      })),
    };
  }
}

/** What a policy says at that time; of a text without a date, what its latest capture says. */
async function readingOn(context: Context, key: string, when: When, path: string) {
  const policy = await policyByKey(context, key, path);
  const answer = await answerNamed(context, policy, when);
  const { version } = answer;
  return { answer, said: version && (await reading(context, version, when.knownAt)) };
}

function shownBy({ answer, said }: Awaited<ReturnType<typeof readingOn>>) {
  const statements = new Map(
    (said && answer.version ? told(said, answer.version) : []).map((each) => [each.key, each]),
  );
  return (key: string) => statements.get(key) ?? null;
}
