import { refuse } from '@privacy-register/schema/kit/refusal';
import { demand } from '@privacy-register/schema/permission/permission';
import type { Delivery, NewEvent } from '@privacy-register/schema/telling/event';
import { deliveryId, newEventId } from '@privacy-register/schema/telling/event-id';
import type { Context } from '../context.ts';

/** An event that says nothing but to whom it goes. */
export async function sendTest({ store, read, viewer, now }: Context, id: string): Promise<Delivery | null> {
  demand(viewer, 'tell');
  const held = await read.get('subscription', id);
  if (!held) return refuse('not-found', 'There is no such subscription.', 'id');
  if (held.state !== 'active')
    refuse('subscription-state', `A subscription that is ${held.state} is sent nothing.`, 'state');
  const event: NewEvent = testOf(held, now);
  await store.tellTo(id, event);
  const [delivery] = await store.deliveries({ id: deliveryId(event.id, id), limit: 1 });
  return delivery ?? null;
}

function testOf({ id: subscription, name }: { id: string; name: string }, now: string): NewEvent {
  const id = newEventId();
  return {
    ...{ id, type: 'test', key: id, at: now, due: now, policy: null, version: null, platforms: [] },
    payload: { subscription: { id: subscription, name } },
  };
}
