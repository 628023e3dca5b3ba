/** What is asked of the register for a map. */
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import {
  type OfDraft,
  type OfNumber,
  type OnPlatform,
  ofDraft,
  ofNumber,
  onPlatform,
  type Reading,
  readingOf,
} from './said-with.ts';

type Asked = { version: PolicyVersion; policyKey: string };

/** Null: there is no such version for whoever asks. */
export function useReading(asked: Asked | null) {
  return useQuery({
    queryKey: ['policy-version', 'data-map', asked?.version.id, asked?.version.revision],
    enabled: asked !== null,
    queryFn: ({ signal }) => (asked ? read(asked, signal) : null),
  });
}

async function read({ version, policyKey }: Asked, signal: AbortSignal): Promise<Reading | null> {
  const { id, number } = version;
  if (number !== null) {
    const { policy } = await ask<OfNumber>(ofNumber, { key: policyKey, number }, signal);
    if (policy?.version) return readingOf(policy, policy.version);
  }
  const { node } = await ask<OfDraft>(ofDraft, { id }, signal);
  return node && readingOf(node.policy, node);
}

export type InForce = { readings: Reading[]; unknown: string[] };

/** Also the titles of policies of which nothing is known at that instant. */
export function useInForce({ platform, at }: { platform: string; at: string }) {
  return useQuery({
    queryKey: ['policy-version', 'data-map', 'on', platform, at],
    enabled: platform !== '',
    queryFn: async ({ signal }): Promise<InForce> => {
      const { answers } = await ask<OnPlatform>(onPlatform, { platform, at: at || null }, signal);
      return {
        readings: answers.flatMap(({ policy, version }) => (version ? [readingOf(policy, version)] : [])),
        unknown: answers.filter(({ version }) => !version).map(({ policy }) => policy.title),
      };
    },
  });
}
