/** An app says that it knows of a version: the one thing that its token may write. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { policyByKey } from '../answer/in-force.ts';
import type { Context } from '../context.ts';
import { answer, payloadType } from '../graphql/payload.ts';
import { acknowledged, appAsking } from './adopting.ts';

const Payload = payloadType('app-adoption');

@InputType()
class AcknowledgeInput {
  @Field(() => String, { description: 'Key of the policy.' })
  policy: string;
  @Field(() => Int)
  number: number;
}

@Resolver()
export class AcknowledgeResolver {
  @Mutation(() => Payload, {
    description: 'For the token of an app. Said again, the first instant stays.',
  })
  versionAcknowledge(@Ctx() context: Context, @Arg('input', () => AcknowledgeInput) input: AcknowledgeInput) {
    return answer(
      () => acknowledging(context, input),
      async () => null,
    );
  }
}

async function acknowledging(context: Context, { policy: key, number }: AcknowledgeInput) {
  const app = appAsking(context);
  if (!app && context.viewer.kind === 'anonymous') refuse('unauthenticated', 'Send the token of an app.');
  if (!app) return refuse('not-an-app', 'A version is acknowledged with the token of an app.');
  const policy = await policyByKey(context, key);
  const of = { policy: { eq: policy.id }, number: { eq: number } };
  const [version] = await context.read.all('policy-version', of);
  if (!version) return refuse('not-found', 'There is no such version.', 'number');
  return acknowledged(context, app, version);
}
