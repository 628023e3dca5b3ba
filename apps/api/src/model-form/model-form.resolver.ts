import { cellsInWords } from '@privacy-register/documents/model-form/cells-in-words';
import { formCells, missingFacts } from '@privacy-register/documents/model-form/form-cells';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { policyByKey, whenOf } from '../answer/in-force.ts';
import { told } from '../answer/posted-statement.ts';
import type { Context } from '../context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { formOfPolicy } from './form-of-policy.ts';
import { ModelFormAnswer } from './model-form-answer.ts';

@Resolver()
export class ModelFormResolver {
  @Query(() => ModelFormAnswer, {
    description:
      'Each cell as what a policy says fills it, and what is missing. Errors: NOT_FOUND where the policy or what ' +
      'it says then is not known; FORM_INCOMPLETE for whoever is not signed in while a cell is not filled.',
  })
  async modelForm(
    @Ctx() context: Context,
    @Arg('policy', () => String, { description: 'Key of a policy.' }) key: string,
    @Arg('at', () => DateTime, { nullable: true }) at: string | null,
    @Arg('knownAt', () => DateTime, { nullable: true }) knownAt: string | null,
  ): Promise<ModelFormAnswer> {
    const policy = await policyByKey(context, key);
    const form = await formOfPolicy(context, policy, whenOf(context, at, knownAt));
    if (!form) return refuse('not-found', 'What this policy says then is not known.', 'at');
    const { facts, version } = form;
    const cells = formCells(facts);
    const missing = missingFacts(cells);
    if (missing.length && context.viewer.kind === 'anonymous') {
      return refuse('form-incomplete', 'This policy does not say what the form needs.', 'policy');
    }
    const said = told(facts.reading, version);
    return {
      version,
      cells: cellsInWords(cells),
      missing: missing.map((each) => ({ ...each, near: said.filter((one) => each.near.includes(one.key)) })),
      address: missing.length ? null : `${context.publicUrl}/policies/${key}/model-form`,
    };
  }
}
