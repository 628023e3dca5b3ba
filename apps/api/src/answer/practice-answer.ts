import { bases } from '@privacy-register/schema/lifecycle/answer-at';
import { practiceAnswers } from '@privacy-register/schema/practice/question';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime } from '../graphql/scalars.ts';
import { PostedStatement } from './posted-statement.ts';
import { PostedVersion } from './posted-version.ts';

const AnswerBasis = enumOf(bases, 'AnswerBasis');
const PracticeVerdict = enumOf(practiceAnswers, 'PracticeVerdict');

@ObjectType({
  description:
    'What one policy says about a practice. YES: stated without condition of choice. MAY: said to be possible, ' +
    'or said of something wider. NO: denied of all that is asked. CONFLICTING: said and denied, and no exception ' +
    'ties the two. NOT_STATED: neither.',
})
export class PracticeAnswer {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => PostedVersion, { nullable: true, description: 'Null where nothing is known.' })
  version: object | null;
  @Field(() => AnswerBasis)
  basis: string;
  @Field(() => DateTime, { nullable: true, description: 'The observation that the answer rests on.' })
  observedAt: string | null;
  @Field(() => PracticeVerdict)
  answer: string;
  @Field(() => [PostedStatement], { description: 'What the answer rests on.' })
  statements: PostedStatement[];
  @Field(() => [PostedStatement], {
    description: 'Exceptions that leave a NO standing: a legal basis, consent, or a part of what is asked.',
  })
  qualifiedBy: PostedStatement[];
  @Field(() => [PostedStatement], {
    description:
      'Close by without answering: narrower denials, wider collections, what is silent on a point.',
  })
  related: PostedStatement[];
  @Field(() => objectType('policy'), {
    nullable: true,
    description: 'The policy that prevails for the audience asked; ask that one.',
  })
  governedBy: object | null;
}
