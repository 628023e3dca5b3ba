import { dossierOf } from '@privacy-register/db/dossier';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { outlook } from '@privacy-register/schema/lifecycle/outlook';
import { effectiveClass } from '@privacy-register/schema/material-rule/summary-class';
import { verbs } from '@privacy-register/schema/permission/permission';
import { register } from '@privacy-register/schema/permission/viewer';
import { statuses } from '@privacy-register/schema/record/policy-version';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { TriggeredLaw } from '../answer/law-rule.ts';
import { StatementDifference } from '../answer/statement-difference.ts';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { UserError } from '../graphql/payload.ts';
import { refusalCode } from '../graphql/refusal-code.ts';
import { DateTime, Day, Json } from '../graphql/scalars.ts';

const Verb = enumOf(verbs, 'Verb');
const VersionStatus = enumOf(statuses, 'VersionStatus');

@ObjectType()
class StepOutlook {
  @Field(() => Verb)
  step: string;
  @Field(() => [UserError], { description: 'Every reason why not; empty where you may take it now.' })
  refusals: UserError[];
  @Field(() => VersionStatus, { nullable: true })
  leadsTo: string | null;
}

@ObjectType({ description: 'What each step would do now, and the date it leads to.' })
class VersionOutlook {
  @Field(() => [StepOutlook])
  steps: StepOutlook[];
  @Field(() => [StatementDifference])
  differences: StatementDifference[];
  @Field(() => Boolean)
  needsNotice: boolean;
  @Field(() => [TriggeredLaw], { description: 'Rules of law that these differences bring about, or may.' })
  laws: TriggeredLaw[];
  @Field(() => [String], { description: 'Names of the platforms that would have to show the notice.' })
  platforms: string[];
  @Field(() => DateTime, { nullable: true, description: 'If it were posted and shown on every site now.' })
  effectiveAt: string | null;
  @Field(() => Day, { nullable: true })
  effectiveOn: string | null;
  @Field(() => Json, { nullable: true, description: 'Why this date.' })
  reckoning: unknown;
  @Field(() => Boolean, {
    description: 'Posted, and its clause counts no days: a person chooses the instant.',
  })
  awaitsInstant: boolean;
  @Field(() => String, { nullable: true, description: 'What an approval given now would bind to.' })
  dossierHash: string | null;
}

@Resolver()
export class OutlookResolver {
  @Query(() => VersionOutlook)
  async policyVersionOutlook(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const { viewer, read, store, asked, now } = context;
    if (viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
    if (!(await read.get('policy-version', id))) refuse('not-found', 'There is no such version.', 'id');
    const { ifPostedNow, steps, ...found } = outlook(await dossierOf(store.read(register), id, now), asked);
    return {
      ...found,
      laws: found.laws.map(({ statements, ...law }) => ({
        ...law,
        statements: statements.flatMap((key) => key ?? []),
      })),
      // As differences of posted versions tell it: the class that counts.
      differences: found.differences.map((each) => ({ ...each, class: effectiveClass(each) })),
      steps: steps.map((step) => ({
        ...step,
        refusals: step.refusals.map((issue) => ({ ...issue, code: refusalCode(issue.code) })),
      })),
      effectiveAt: ifPostedNow?.effectiveAt ?? null,
      effectiveOn: ifPostedNow?.effectiveOn ?? null,
      reckoning: ifPostedNow,
    };
  }
}
