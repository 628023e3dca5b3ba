/** What is in force on a platform, or of a policy, at an instant. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { type Answer, answerAt, answerByName } from '@privacy-register/schema/lifecycle/answer-at';
import type { Policy } from '@privacy-register/schema/record/policy';
import { publishedStatuses } from '@privacy-register/schema/record/policy-version';
import type { Context } from '../context.ts';

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

/** What it says on a site that it covers. */
export async function answerFor(context: Context, policy: Policy, { at, knownAt }: When) {
  const versions = await publishedVersions(context, policy);
  return answered(policy, answerAt(versions, at, policy.timeZone), knownAt);
}

/** What it says by itself: a text of unknown date is told too. */
export async function answerNamed(context: Context, policy: Policy, { at, knownAt }: When) {
  const versions = await publishedVersions(context, policy);
  return answered(policy, answerByName(versions, at, policy.timeZone), knownAt);
}

export type Asked = { platform?: string | null; policy?: string | null };

/** One answer per policy on a platform, or the one of a policy by its key. */
export async function answersTo(context: Context, { platform, policy }: Asked, when: When) {
  if (!platform === !policy) refuse('invalid', 'Name a platform or a policy.', 'platform');
  if (policy) return [await answerNamed(context, await policyByKey(context, policy), when)];
  const policies = await policiesOn(context, platform ?? '', when.at);
  return Promise.all(policies.map((each) => answerFor(context, each, when)));
}

export const publishedVersions = ({ read }: Context, { id }: Policy) =>
  read.all('policy-version', { policy: { eq: id }, status: { in: publishedStatuses } });

export type PolicyAnswered = ReturnType<typeof answered>;

const answered = (policy: Policy, { basis, version, observedAt }: Answer, knownAt: string) => ({
  ...{ policy, basis, observedAt },
  version: version && postedVersion(version, knownAt),
});

export function postedVersion<V extends { number: number | null }>(version: V, knownAt: string) {
  return { ...version, number: version.number ?? 0, knownAt };
}

export async function policyByKey({ read }: Context, key: string, path = 'policy'): Promise<Policy> {
  const [policy] = await read.all('policy', { key: { eq: key } });
  return policy ?? refuse('not-found', 'There is no such policy.', path);
}
