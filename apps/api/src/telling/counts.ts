import type { DeliveryCount } from '@privacy-register/db/telling/deliveries';

/** Of one event or subscription; what there is none of counts zero. */
export function countsFrom(found: readonly DeliveryCount[], of: string) {
  const own = new Map(found.flatMap((each) => (each.of === of ? [[each.state, each] as const] : [])));
  const count = (state: DeliveryCount['state']) => own.get(state)?.count ?? 0;
  return {
    waiting: count('waiting'),
    sent: count('sent'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    lastSentAt: own.get('sent')?.lastAt ?? null,
    lastFailedAt: own.get('failed')?.lastAt ?? null,
  };
}
