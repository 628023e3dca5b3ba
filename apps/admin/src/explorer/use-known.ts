import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import { type Known, sampleKnown } from './examples.ts';

const document = `query Known($policy: String!) {
  sample: policy(key: $policy) { key }
  policyList(limit: 2) { nodes { key } }
  platformList(limit: 1) { nodes { key } }
}`;
type Keyed = { key: string };
type Answer = {
  sample: Keyed | null;
  policyList: { nodes: Keyed[] };
  platformList: { nodes: Keyed[] };
};

/** What the examples ask about: the sample, or else the first there is in this register. */
export function useKnown(): Known {
  const { data } = useQuery({
    queryKey: ['explorer', 'known'],
    queryFn: ({ signal }) => ask<Answer>(document, { policy: sampleKnown.policy }, signal),
  });
  if (!data || data.sample) return sampleKnown;
  const [policy, otherPolicy] = data.policyList.nodes;
  return {
    platform: data.platformList.nodes[0]?.key ?? sampleKnown.platform,
    policy: policy?.key ?? sampleKnown.policy,
    otherPolicy: otherPolicy?.key ?? sampleKnown.otherPolicy,
  };
}
