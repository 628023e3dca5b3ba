/** The log of what was sent to whom, as the register tells it. */
import { upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import type { DeliveryState, ToldType } from '@privacy-register/schema/telling/words';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import type { Counts } from '../subscription/health.ts';

export type Event = {
  id: string;
  /** In the spelling of GraphQL. */
  type: string;
  due: string;
  cancelledAt: string | null;
  policy: { id: string; title: string } | null;
  version: { id: string; number: number | null } | null;
};
export type Try = {
  id: string;
  at: string;
  status: number | null;
  milliseconds: number;
  error: string | null;
  excerpt: string | null;
};
export type Delivery = {
  id: string;
  state: Uppercase<DeliveryState>;
  attempts: number;
  nextAt: string;
  settledAt: string | null;
  event: Event;
  subscription: { id: string; name: string; url: string | null; state: string } | null;
};
export type Whole = Delivery & { message: string; tries: Try[]; event: Event & { counts: Counts } };
export type Wish = { state?: DeliveryState; type?: ToldType; subscription?: string; event?: string };

const ofEvent = 'id type due cancelledAt policy { id title } version { id number }';
const row = `id state attempts nextAt settledAt event { ${ofEvent} } subscription { id name url state }`;
const refreshMilliseconds = 5_000;
const quickMilliseconds = 2_000;

export type Page = { nodes: Delivery[]; next: string | null };

const page = `query Deliveries(
  $first: Int!, $before: ID, $state: DeliveryState, $type: ToldType, $subscription: ID, $event: ID
) {
  deliveries(
    first: $first, before: $before, state: $state, type: $type, subscription: $subscription, event: $event
  ) { nodes { ${row} } next }
}`;

export function useDeliveries({ state, type, subscription, event }: Wish, first: number) {
  const wished = {
    ...(state ? { state: upperSnake(state) } : {}),
    ...(type ? { type: upperSnake(type) } : {}),
    ...(subscription ? { subscription } : {}),
    ...(event ? { event } : {}),
  };
  return useInfiniteQuery({
    queryKey: ['delivery', 'list', wished, first],
    initialPageParam: null,
    queryFn: async ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) => {
      const asked = { ...wished, first, before: pageParam };
      return (await ask<{ deliveries: Page }>(page, asked, signal)).deliveries;
    },
    getNextPageParam: ({ next }: Page) => next,
    refetchInterval: refreshMilliseconds,
  });
}

const whole = `query Delivery($id: ID!) {
  delivery(id: $id) {
    ${row} message tries { id at status milliseconds error excerpt }
    event { counts { waiting sent failed cancelled lastSentAt lastFailedAt } }
  }
}`;

/** Asked again while anything of its event is on its way. */
export function useDelivery(id: string) {
  return useQuery({
    queryKey: ['delivery', 'one', id],
    queryFn: async ({ signal }) => (await ask<{ delivery: Whole | null }>(whole, { id }, signal)).delivery,
    refetchInterval: ({ state: { data } }) =>
      data && (data.event.counts.waiting > 0 || data.state === 'WAITING') ? quickMilliseconds : false,
  });
}
