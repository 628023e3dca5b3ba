/** The log of what was sent: the newest first. */
import type { DeliveriesAsked } from '@privacy-register/db/telling/deliveries';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Delivery as Held, TellingEvent } from '@privacy-register/schema/telling/event';
import { messageOf } from '@privacy-register/schema/telling/message';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { objectType } from '../graphql/output.ts';
import { countsFrom } from './counts.ts';
import {
  Delivery,
  DeliveryAttempt,
  DeliveryCounts,
  DeliveryPage,
  DeliveryState,
  Event,
  EventPage,
  ToldType,
} from './delivery.ts';
import { demandSight } from './may-see.ts';

const mostRows = 200;

@ArgsType()
class PageArgs {
  @Field(() => Int, { defaultValue: 50 })
  first: number;
  @Field(() => ID, { nullable: true })
  before: string | null;
  @Field(() => ToldType, { nullable: true })
  type: NonNullable<DeliveriesAsked['type']> | null;
}

@ArgsType()
class DeliveryArgs extends PageArgs {
  @Field(() => DeliveryState, { nullable: true })
  state: NonNullable<DeliveriesAsked['state']> | null;
  @Field(() => ID, { nullable: true })
  event: string | null;
  @Field(() => ID, { nullable: true })
  subscription: string | null;
}

@ArgsType()
class EventArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  policy: string | null;
  @Field(() => ID, { nullable: true })
  version: string | null;
}

@Resolver(() => Delivery)
export class DeliveryResolver {
  @Query(() => DeliveryPage, {
    description: 'The newest first; for those who keep subscriptions, and auditors.',
  })
  async deliveries(@Ctx() { viewer, store }: Context, @Args(() => DeliveryArgs) asked: DeliveryArgs) {
    demandSight(viewer);
    return paged(asked, (limit) => store.deliveries({ ...asked, limit }));
  }

  @Query(() => Delivery, { nullable: true })
  async delivery(@Ctx() { viewer, store }: Context, @Arg('id', () => ID) id: string) {
    demandSight(viewer);
    const [found] = await store.deliveries({ id, limit: 1 });
    return found ?? null;
  }

  @Query(() => [DeliveryAttempt], { description: 'The oldest first.' })
  async deliveryAttempts(@Ctx() { viewer, store }: Context, @Arg('delivery', () => ID) delivery: string) {
    demandSight(viewer);
    return store.deliveryAttempts(delivery);
  }

  @Query(() => EventPage, {
    description: 'The newest first; for those who keep subscriptions, and auditors.',
  })
  async events(@Ctx() { viewer, store }: Context, @Args(() => EventArgs) asked: EventArgs) {
    demandSight(viewer);
    return paged(asked, (limit) => store.events({ ...asked, limit }));
  }

  @Query(() => DeliveryCounts, { description: 'How far an event has got, or how a subscription fares.' })
  async deliveryCounts(
    @Ctx() { viewer, store }: Context,
    @Arg('event', () => ID, { nullable: true }) event?: string,
    @Arg('subscription', () => ID, { nullable: true }) subscription?: string,
  ) {
    demandSight(viewer);
    if (event) return countsFrom(await store.deliveryCounts('event', [event]), event);
    const of = subscription ?? refuse('invalid', 'Name an event or a subscription.', 'event');
    return countsFrom(await store.deliveryCounts('subscription', [of]), of);
  }

  @FieldResolver(() => Event)
  async event(@Root() held: Held, @Ctx() { store }: Context) {
    return (await store.eventsByIds([held.event])).get(held.event);
  }

  @FieldResolver(() => objectType('subscription'), { nullable: true })
  subscription(@Root() held: Held, @Ctx() { load }: Context) {
    return load('subscription', held.subscription);
  }

  @FieldResolver(() => String, { description: 'The body as a webhook is sent it.' })
  async message(@Root() held: Held, @Ctx() { store, publicUrl }: Context) {
    const event = (await store.eventsByIds([held.event])).get(held.event);
    return event ? messageOf(event, publicUrl) : '';
  }

  @FieldResolver(() => [DeliveryAttempt], { description: 'The oldest first.' })
  tries(@Root() held: Held, @Ctx() { store }: Context) {
    return store.deliveryAttempts(held.id);
  }
}

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => objectType('policy'), { nullable: true })
  policy(@Root() { policy }: TellingEvent, @Ctx() { load }: Context) {
    return policy === null ? null : load('policy', policy);
  }

  @FieldResolver(() => objectType('policy-version'), { nullable: true })
  version(@Root() { version }: TellingEvent, @Ctx() { load }: Context) {
    return version === null ? null : load('policy-version', version);
  }

  @FieldResolver(() => DeliveryCounts, { description: 'How far it has got.' })
  async counts(@Root() { id }: TellingEvent, @Ctx() { store }: Context) {
    return countsFrom(await store.deliveryCounts('event', [id]), id);
  }
}

type Row = { id: string };

async function paged<R extends Row>({ first }: PageArgs, rowsOf: (limit: number) => Promise<R[]>) {
  if (first < 0 || first > mostRows) refuse('page-too-large', `Ask for at most ${mostRows}.`, 'first');
  const rows = await rowsOf(first + 1);
  const nodes = rows.slice(0, first);
  return { nodes, next: rows.length > first ? (nodes.at(-1)?.id ?? null) : null };
}
