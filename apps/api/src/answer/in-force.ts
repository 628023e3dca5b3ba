/** What is in force on a platform, or of a policy, at an instant. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { answerAt } from '@privacy-register/schema/lifecycle/answer-at';
import type { Policy } from '@privacy-register/schema/record/policy';
import { publishedStatuses } from '@privacy-register/schema/record/policy-version';
import type { Context } from '../context.ts';
import type { PolicyAnswer } from './policy-answer.ts';

export type When = { at: string; knownAt: string };

export const whenOf = (context: Context, at?: string | null, knownAt?: string | null): When => ({
  at: at ?? context.now,
  knownAt: knownAt ?? context.now,
});

/** By key or host; a leading "www." makes no difference. */
async function platformOf({ read }: Context, name: string) {
  const asked = name.trim().toLowerCase();
  const host = asked.replace(/^www\./, '');
  const hosts = { in: [host, `www.${host}`] };
  const found = await read.all('platform', { or: [{ key: { eq: asked } }, { host: hosts }] });
  const [platform] = found.sort((a) => (a.key === asked ? -1 : 1));
  return platform ?? refuse('not-found', 'There is no such platform.', 'platform');
}

export async function policiesOn(context: Context, platform: string, at: string): Promise<Policy[]> {
  const { id } = await platformOf(context, platform);
  const since = { or: [{ fromAt: { isNull: true } }, { fromAt: { lte: at } }] };
  const until = { or: [{ toAt: { isNull: true } }, { toAt: { gt: at } }] };
  const covering = await context.read.all('coverage', {
    and: [{ platform: { eq: id } }, since, until],
  });
  const policies = await context.read.many(
    'policy',
    covering.filter((each) => !each.archivedAt).map((each) => each.policy),
  );
  return [...policies.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

export async function answerFor(
  context: Context,
  policy: Policy,
  { at, knownAt }: When,
): Promise<PolicyAnswer> {
  const published = { policy: { eq: policy.id }, status: { in: publishedStatuses } };
  const versions = await context.read.all('policy-version', published);
  const { basis, version, observedAt } = answerAt(versions, at, policy.timeZone);
  return { policy, basis, observedAt, version: version && postedVersion(version, knownAt) };
}

export function postedVersion<V extends { number: number | null }>(version: V, knownAt: string) {
  return { ...version, number: version.number ?? 0, knownAt };
}

export async function policyByKey({ read }: Context, key: string, path = 'policy'): Promise<Policy> {
  const [policy] = await read.all('policy', { key: { eq: key } });
  return policy ?? refuse('not-found', 'There is no such policy.', path);
}
