/** Whether a practice is stated: the question an app asks before it acts. */
import { placesOf } from '@privacy-register/schema/practice/place';
import { practice } from '@privacy-register/schema/practice/practice';
import { askOf, type Question } from '@privacy-register/schema/practice/question';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { aroundPolicy, governing, type Surroundings, surroundings } from './around.ts';
import { answersTo, type PolicyAnswered, whenOf } from './in-force.ts';
import { told } from './posted-statement.ts';
import { PracticeAnswer } from './practice-answer.ts';
import { PracticeArgs } from './practice-args.ts';
import { reading } from './reading.ts';

@Resolver()
export class PracticeResolver {
  @Query(() => [PracticeAnswer], {
    description:
      'Whether each policy on a platform, or one policy, says that something is done with information. Terms ' +
      'are asked by key: what is said of a narrower one answers, what is said of a wider one gives MAY. Errors: ' +
      'NOT_FOUND with the argument that names nothing known; INVALID unless a platform or a policy is named.',
  })
  async practice(
    @Ctx() context: Context,
    @Args(() => PracticeArgs) { platform, policy, at, knownAt, ...asked }: PracticeArgs,
  ): Promise<PracticeAnswer[]> {
    const when = whenOf(context, at, knownAt);
    const answers = await answersTo(context, { platform, policy }, when);
    const question = askOf(asked);
    const around = await surroundings(context);
    placesOf(question, { terms: {} }, around.vocabulary);
    return Promise.all(answers.map((each) => answerIn(context, each, { question, around })));
  }
}

type Asking = { question: Question; around: Surroundings };

async function answerIn(context: Context, answered: PolicyAnswered, { question, around }: Asking) {
  const { policy, version } = answered;
  const nothing = { answer: 'not-stated', statements: [], qualifiedBy: [], related: [], governedBy: null };
  if (!version) return { ...answered, ...nothing };
  const read = await reading(context, version, version.knownAt);
  const { answer, ...keys } = practice(question, read, aroundPolicy(policy, around));
  const said = told(read, version);
  const named = (list: readonly string[]) => said.filter(({ key }) => list.includes(key));
  return {
    ...answered,
    answer,
    statements: named(keys.restsOn),
    qualifiedBy: named(keys.qualifiedBy),
    related: named(keys.related),
    governedBy: governing(around, keys.governedBy),
  };
}
