import { decide } from '@privacy-register/db/decide';
import { create } from '@privacy-register/schema/kit/change';
import { inputOf } from '@privacy-register/schema/kit/record-type';
import { ask } from '@privacy-register/schema/lifecycle/pair';
import { demand } from '@privacy-register/schema/permission/permission';
import { materialRule } from '@privacy-register/schema/record/difference';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { createInput } from '../graphql/input.ts';
import { answer, payloadType } from '../graphql/payload.ts';
import { plain } from '../graphql/record-resolver.ts';

const RuleInput = createInput(materialRule);

@InputType()
class ProposeRuleInput {
  @Field(() => RuleInput)
  rule: object;
  @Field(() => String)
  reason: string;
}

@Resolver()
export class RuleResolver {
  @Mutation(() => payloadType('approval'), {
    description: 'A new rule, or a new edition of one; another person grants it.',
  })
  materialRulePropose(
    @Ctx() context: Context,
    @Arg('input', () => ProposeRuleInput) { rule, reason }: ProposeRuleInput,
  ) {
    return answer(
      () => propose(context, plain(rule), reason),
      async () => null,
    );
  }
}

async function propose({ store, asked, read, viewer }: Context, rule: object, reason: string) {
  demand(viewer, 'propose-rule');
  const values: Record<string, unknown> = inputOf(materialRule, 'create').parse(rule);
  const id = asked.newId('material-rule');
  const asking = ask({ step: 'material-rule', subject: id, version: null, input: null, reason }, asked);
  await decide(store, asked, 'material-rule.propose', async () => [
    create('material-rule', id, values),
    ...asking,
  ]);
  return read.get('approval', asking[0]?.id ?? '');
}
