import { bases } from '@privacy-register/schema/lifecycle/answer-at';
import { leaves } from '@privacy-register/schema/may-use/leave';
import { practiceAnswers } from '@privacy-register/schema/practice/question';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime } from '../graphql/scalars.ts';
import { PostedStatement } from './posted-statement.ts';
import { PostedVersion } from './posted-version.ts';

const AnswerBasis = enumOf(bases, 'AnswerBasis');
const PracticeVerdict = enumOf(practiceAnswers, 'PracticeVerdict');
const MayUseVerdict = enumOf(leaves, 'MayUseVerdict');

@ObjectType({ description: 'What one version leaves to do, while it stood between collection and use.' })
export class MayUseUnderVersion {
  @Field(() => PostedVersion, { nullable: true, description: 'Null where nothing is known.' })
  version: object | null;
  @Field(() => AnswerBasis)
  basis: string;
  @Field(() => DateTime, { nullable: true, description: 'The observation that the answer rests on.' })
  observedAt: string | null;
  @Field(() => DateTime, { description: 'The first instant asked at which it stood.' })
  from: string;
  @Field(() => DateTime, { description: 'The last one.' })
  to: string;
  @Field(() => MayUseVerdict)
  answer: string;
  @Field(() => PracticeVerdict, { nullable: true, description: 'What it says about the practice.' })
  practice: string | null;
  @Field(() => [PostedStatement], { description: 'What the answer rests on.' })
  statements: PostedStatement[];
  @Field(() => [PostedStatement], { description: 'Exceptions that leave a denial standing.' })
  qualifiedBy: PostedStatement[];
  @Field(() => [PostedStatement], { description: 'The choices of people that it depends on.' })
  choices: PostedStatement[];
  @Field(() => objectType('policy'), { nullable: true, description: 'The policy that prevails.' })
  governedBy: object | null;
}

@ObjectType({
  description:
    'Whether the publisher may use or disclose what it collected, as far as one policy says. ALLOWED: stated. ' +
    'NEEDS_CHOICE: if the person agreed, or did not opt out. BLOCKED: denied, or said and denied. NOT_STATED: ' +
    'the policy does not say, or is not known.',
})
export class MayUseAnswer {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => MayUseVerdict, { description: 'Of all versions since collection, the strictest.' })
  answer: string;
  @Field(() => [String], { description: 'Why, in words.' })
  reasons: string[];
  @Field(() => AnswerBasis, { description: 'How well the latest of the versions is known.' })
  basis: string;
  @Field(() => [MayUseUnderVersion], { description: 'In order of time, the one at collection first.' })
  versions: MayUseUnderVersion[];
}
