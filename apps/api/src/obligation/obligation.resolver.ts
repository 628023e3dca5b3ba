import { obligationsOf } from '@privacy-register/db/obligations';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { exceptionReasons } from '@privacy-register/schema/law-rule/annual-exception';
import { obligationStates } from '@privacy-register/schema/obligation/obligations';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { LawHolds } from '../answer/law-rule.ts';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { Day } from '../graphql/scalars.ts';

const ObligationState = enumOf(obligationStates, 'ObligationState');

const ExceptionReason = enumOf(exceptionReasons, 'ExceptionReason');

@ObjectType()
class ExceptionBecause {
  @Field(() => ExceptionReason)
  because: string;
  @Field(() => String, { nullable: true, description: 'Key of the statement it rests on.' })
  statement: string | null;
}

@ObjectType({ description: 'Whether an exception holds, as far as versions and marks tell.' })
class LawException {
  @Field(() => LawHolds)
  answer: string;
  @Field(() => [ExceptionBecause])
  reasons: ExceptionBecause[];
}

@ObjectType({ description: 'Something that the law asks to be done for a policy by a day.' })
class Obligation {
  @Field(() => objectType('policy'))
  policy: object;
  @Field(() => objectType('policy-version'), { description: 'The version it is counted from.' })
  version: object;
  @Field(() => String, { description: 'Key of the rule of law.' })
  key: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  citation: string;
  @Field(() => Day, { description: 'The day it is counted from.' })
  since: string;
  @Field(() => Day, { description: 'The last local day on which it is done in time.' })
  dueOn: string;
  @Field(() => ObligationState)
  state: string;
  @Field(() => LawHolds)
  holds: string;
  @Field(() => LawException, {
    nullable: true,
    description: 'Null where the rule knows of none. While it holds nothing is due.',
  })
  exception: LawException | null;
  @Field(() => Boolean, { description: 'Comes again once it is done.' })
  isRecurring: boolean;
}

@Resolver()
export class ObligationResolver {
  @Query(() => [Obligation], {
    description:
      'What the law asks of the policies in force, first due first; for staff. To be confirmed with counsel.',
  })
  async obligations(@Ctx() context: Context) {
    const { viewer, read, now } = context;
    if (viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
    const { due, kept } = await obligationsOf(read, now);
    const records = new Map<string, object>(
      kept.flatMap(({ policy, versions }) => [
        [policy.id, policy] as const,
        ...versions.map(({ version }) => [version.id, version] as const),
      ]),
    );
    return due.map((each) => ({
      ...each,
      policy: records.get(each.policy),
      version: records.get(each.version),
    }));
  }
}
