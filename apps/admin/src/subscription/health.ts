/** How subscriptions fare: all of them in one question, whichever of them a page shows. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

export type Counts = {
  waiting: number;
  sent: number;
  failed: number;
  cancelled: number;
  lastSentAt: string | null;
  lastFailedAt: string | null;
};
type Answer = { subscriptionList: { nodes: { id: string; health: Counts | null }[] } };

const document = `query SubscriptionHealth {
  subscriptionList(limit: 200) {
    nodes { id health { waiting sent failed cancelled lastSentAt lastFailedAt } }
  }
}`;
const refreshMilliseconds = 15_000;

export function useHealth(id: string): Counts | null {
  const { data } = useQuery({
    queryKey: ['subscription', 'health'],
    queryFn: ({ signal }) => ask<Answer>(document, {}, signal),
    refetchInterval: refreshMilliseconds,
  });
  return data?.subscriptionList.nodes.find((each) => each.id === id)?.health ?? null;
}

/** Of what was settled, the share that failed, in whole percent; null while nothing was settled. */
export function failedPercent({ sent, failed }: Pick<Counts, 'sent' | 'failed'>): number | null {
  const settled = sent + failed;
  return settled === 0 ? null : Math.ceil((100 * failed) / settled);
}
