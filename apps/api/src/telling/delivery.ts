/** What was told to whom, as GraphQL types. */
import { deliveryStates, toldTypes } from '@privacy-register/schema/telling/words';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
import { DateTime, Json } from '../graphql/scalars.ts';

export const DeliveryState = enumOf(deliveryStates, 'DeliveryState');
export const ToldType = enumOf(toldTypes, 'ToldType');

@ObjectType({ description: 'How many deliveries stand in each state.' })
export class DeliveryCounts {
  @Field(() => Int)
  waiting: number;
  @Field(() => Int)
  sent: number;
  @Field(() => Int)
  failed: number;
  @Field(() => Int)
  cancelled: number;
  @Field(() => DateTime, { nullable: true })
  lastSentAt: string | null;
  @Field(() => DateTime, { nullable: true })
  lastFailedAt: string | null;
}

@ObjectType({ description: 'Something that subscribers are told, from its due instant on.' })
export class Event {
  @Field(() => ID, { description: 'The webhook-id, the same for every receiver and every try.' })
  id: string;
  @Field(() => ToldType)
  type: string;
  @Field(() => DateTime)
  at: string;
  @Field(() => DateTime, { description: 'No delivery is sent before it.' })
  due: string;
  @Field(() => DateTime, { nullable: true, description: 'Since when it is no longer to be told.' })
  cancelledAt: string | null;
  @Field(() => objectType('policy'), { nullable: true })
  policy: object | null;
  @Field(() => objectType('policy-version'), { nullable: true })
  version: object | null;
  @Field(() => Json)
  payload: unknown;
}

@ObjectType({ description: 'One try to deliver.' })
export class DeliveryAttempt {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime)
  at: string;
  @Field(() => Int, { nullable: true, description: 'Of HTTP or SMTP; null where nothing answered.' })
  status: number | null;
  @Field(() => Int)
  milliseconds: number;
  @Field(() => String, { nullable: true })
  error: string | null;
  @Field(() => String, { nullable: true, description: 'The beginning of what was answered.' })
  excerpt: string | null;
}

@ObjectType({ description: 'One event for one subscription.' })
export class Delivery {
  @Field(() => ID)
  id: string;
  @Field(() => DeliveryState)
  state: string;
  @Field(() => Int, { description: 'Tries made since it was written, or last replayed.' })
  attempts: number;
  @Field(() => DateTime, { description: 'While it waits: when it is tried next.' })
  nextAt: string;
  @Field(() => DateTime, { nullable: true })
  settledAt: string | null;
}

@ObjectType()
export class DeliveryPage {
  @Field(() => [Delivery])
  nodes: object[];
  @Field(() => ID, { nullable: true, description: 'Give it as "before" for what is older; null at the end.' })
  next: string | null;
}

@ObjectType()
export class EventPage {
  @Field(() => [Event])
  nodes: object[];
  @Field(() => ID, { nullable: true, description: 'Give it as "before" for what is older; null at the end.' })
  next: string | null;
}
