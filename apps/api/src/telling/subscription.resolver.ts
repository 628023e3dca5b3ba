/** Who is told what: kept by publishers and administrators. */
import { decide } from '@privacy-register/db/decide';
import type { Reader } from '@privacy-register/db/read/reader';
import type { Change } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { demand } from '@privacy-register/schema/permission/permission';
import { type Subscription, subscription } from '@privacy-register/schema/record/subscription';
import * as rules from '@privacy-register/schema/telling/subscribe';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../context.ts';
import { createInput, updateInput } from '../graphql/input.ts';
import { objectType } from '../graphql/output.ts';
import { answer, payloadType, UserError } from '../graphql/payload.ts';
import { plain } from '../graphql/record-resolver.ts';
import { StepInput } from '../step/inputs.ts';
import { unwanted } from '../subscribe/same-address.ts';
import { countsFrom } from './counts.ts';
import { Delivery, DeliveryCounts } from './delivery.ts';
import { demandSight } from './may-see.ts';
import { sendTest } from './send-test.ts';
import { newSigningSecret } from './signing-secret.ts';

const Payload = payloadType('subscription');
const [CreateInput, UpdateInput] = [createInput(subscription), updateInput(subscription)];

@InputType()
class RotateSecretInput extends StepInput {
  @Field(() => Int, { defaultValue: 24, description: 'For so long both secrets sign.' })
  overlapHours: number;
}

@InputType()
class DeliveryInput {
  @Field(() => ID)
  id: string;
}

@ObjectType({ description: 'A webhook with its signing secret, shown this once.' })
class SubscriptionSecretPayload {
  @Field(() => objectType('subscription'), { nullable: true })
  record: object | null;
  @Field(() => String, { nullable: true, description: 'Null for e-mail, which nothing signs.' })
  secret: string | null;
  @Field(() => [UserError])
  userErrors: UserError[];
}

@ObjectType()
class DeliveryPayload {
  @Field(() => Delivery, { nullable: true })
  record: object | null;
  @Field(() => [UserError])
  userErrors: UserError[];
}

@Resolver(() => objectType('subscription'))
export class SubscriptionResolver {
  @Mutation(() => SubscriptionSecretPayload)
  async subscriptionCreate(
    @Ctx() context: Context,
    @Arg('input', () => CreateInput) input: { kind?: string },
  ) {
    const secret = newSigningSecret();
    const run = async () => {
      const id = context.asked.newId('subscription');
      const values = { ...plain(input) };
      await decide(context.store, context.asked, 'subscription.create', async (read) =>
        rules.subscribe({ id, secret, values, others: await unwanted(read, values) }, context.asked),
      );
      return context.read.get('subscription', id);
    };
    const { record, userErrors } = await answer(run, async () => null);
    return { record, userErrors, secret: record?.kind === 'webhook' ? secret : null };
  }

  @Mutation(() => Payload)
  subscriptionUpdate(@Ctx() context: Context, @Arg('input', () => UpdateInput) input: StepInput) {
    const { id, expectedRevision, ...values } = plain(input);
    const held = { id, expectedRevision };
    return changing(context, held, 'update', async (of, read) =>
      rules.changeSubscription({ held: of, values, others: await unwanted(read, values) }, context.asked),
    );
  }

  @Mutation(() => Payload, { description: 'What happens meanwhile is kept, and sent once it goes on.' })
  subscriptionPause(@Ctx() context: Context, @Arg('input', () => StepInput) input: StepInput) {
    return changing(context, input, 'pause', (of) => rules.pause(of, context.asked));
  }

  @Mutation(() => Payload, {
    description: 'Also one that was disabled; what was cancelled then can be replayed.',
  })
  subscriptionResume(@Ctx() context: Context, @Arg('input', () => StepInput) input: StepInput) {
    return changing(context, input, 'resume', (of) => rules.resume(of, context.asked));
  }

  @Mutation(() => Payload, { description: 'Nothing more is sent; what was sent stays in the log.' })
  subscriptionArchive(@Ctx() context: Context, @Arg('input', () => StepInput) input: StepInput) {
    return changing(context, input, 'archive', (of) => rules.endSubscription(of, context.asked));
  }

  @Mutation(() => SubscriptionSecretPayload)
  async subscriptionRotateSecret(
    @Ctx() context: Context,
    @Arg('input', () => RotateSecretInput) { overlapHours, ...held }: RotateSecretInput,
  ) {
    const secret = newSigningSecret();
    const rotated = await changing(context, held, 'rotate-secret', (of) =>
      rules.rotateSecret(of, { secret, overlapHours }, context.asked),
    );
    return { ...rotated, secret: rotated.userErrors.length ? null : secret };
  }

  @Mutation(() => DeliveryPayload, { description: 'One try, whatever the subscription asks for.' })
  subscriptionTest(@Ctx() context: Context, @Arg('input', () => DeliveryInput) { id }: DeliveryInput) {
    return answer(
      () => sendTest(context, id),
      async () => null,
    );
  }

  @Mutation(() => DeliveryPayload, { description: 'Sent again, with the id it had.' })
  deliveryReplay(@Ctx() context: Context, @Arg('input', () => DeliveryInput) { id }: DeliveryInput) {
    const run = async () => {
      const { store, now, viewer } = context;
      demand(viewer, 'tell');
      await store.replayDelivery({ id, now });
      return (await store.deliveries({ id, limit: 1 }))[0] ?? null;
    };
    return answer(run, async () => null);
  }

  @FieldResolver(() => DeliveryCounts, { nullable: true, description: 'How it fares.' })
  async health(@Root() { id }: Subscription, @Ctx() { store, viewer }: Context) {
    demandSight(viewer);
    return countsFrom(await store.deliveryCounts('subscription', [id]), id);
  }
}

type Rule = (held: Subscription, read: Reader) => Change[] | Promise<Change[]>;

function changing(context: Context, { id, expectedRevision }: StepInput, action: string, rule: Rule) {
  const { store, asked, read } = context;
  const run = async () => {
    await decide(store, asked, `subscription.${action}`, async (register) => {
      demand(asked.by, 'tell');
      const held = await register.get('subscription', id);
      if (!held) return refuse('not-found', 'There is no such subscription.', 'id');
      if (held.revision !== expectedRevision) refuse('stale', 'It has been changed meanwhile.');
      return rule(held, register);
    });
    return read.get('subscription', id);
  };
  return answer(run, () => read.get('subscription', id));
}
