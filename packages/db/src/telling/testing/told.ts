/** Subscriptions and events for tests of what is sent. */
import { newId } from '@privacy-register/schema/kit/id';
import type { NewEvent } from '@privacy-register/schema/telling/event';
import { newEventId } from '@privacy-register/schema/telling/event-id';
import type { Store } from '../../store.ts';
import { made, signature } from '../../testing/sample.ts';
import type { Settlement } from '../settle.ts';

export const now = '2026-05-15T04:00:00.000Z';
export const minuteLater = '2026-05-15T04:01:00.000Z';

/** Active, and asking for everything, unless said otherwise. */
export const subscribed = (store: Store, values: Record<string, unknown> = {}) =>
  made(
    store,
    'subscription',
    {
      ...{ kind: 'webhook', url: 'https://hooks.example/a', host: 'hooks.example', state: 'active' },
      ...{ events: ['obligation-due', 'version-in-force'], language: 'en', ...values },
    },
    { ...signature, at: now },
  );

export function anEvent(values: Partial<NewEvent> = {}): NewEvent {
  const id = newEventId();
  const subjects = { policy: newId('policy'), version: null, platforms: [] };
  return { id, type: 'obligation-due', key: id, at: now, due: now, ...subjects, payload: {}, ...values };
}

export const claiming = {
  ...{ owner: 'one', now, until: minuteLater, limit: 100, each: 100 },
  kinds: ['webhook'],
};

export const settling: Omit<Settlement, 'id'> = {
  ...{ owner: 'one', now, fence: 1, state: 'sent', nextAt: now },
  attempt: { id: 'att_1', at: now, status: 200, milliseconds: 12, error: null, excerpt: 'ok' },
};
