/** Which apps a version concerns, and which of them know of it. */
import type { App, AppAdoption } from '../record/app.ts';
import type { PolicyVersion } from '../record/policy-version.ts';

export const adoptionStates = ['not-fetched', 'fetched', 'acknowledged'] as const;
type AdoptionState = (typeof adoptionStates)[number];

type Named = Pick<App, 'key' | 'platforms' | 'policies' | 'archivedAt'>;
type Felt = { policy: string; platforms: readonly string[] };
type Concerned<A extends Named = App> = { app: A; platforms: string[]; follows: boolean };

/** Those that follow the policy or serve a platform that it covers, by key; what was put away feels nothing. */
function appsConcerned<A extends Named>(apps: readonly A[], { policy, platforms }: Felt): Concerned<A>[] {
  const concerned = apps
    .filter((app) => app.archivedAt === null)
    .map((app) => ({
      app,
      platforms: platforms.filter((each) => app.platforms.includes(each)),
      follows: app.policies.includes(policy),
    }));
  return concerned
    .filter(({ platforms: served, follows }) => follows || served.length > 0)
    .toSorted((a, b) => (a.app.key < b.app.key ? -1 : 1));
}

type Board = Felt & { apps: readonly App[]; adoptions: readonly AppAdoption[] };
export type Adopting = Concerned & {
  state: AdoptionState;
  fetchedAt: string | null;
  fetchedVia: AppAdoption['fetchedVia'];
  acknowledgedAt: string | null;
};

export function adoptionBoard({ apps, adoptions, ...felt }: Board): Adopting[] {
  return appsConcerned(apps, felt).map((concerned) => {
    const held = adoptions.find(({ app }) => app === concerned.app.id);
    const { fetchedAt = null, fetchedVia = null, acknowledgedAt = null } = held ?? {};
    return { ...concerned, state: stateOf(held), fetchedAt, fetchedVia, acknowledgedAt };
  });
}

function stateOf(held: AppAdoption | undefined): AdoptionState {
  if (held?.acknowledgedAt) return 'acknowledged';
  return held?.fetchedAt ? 'fetched' : 'not-fetched';
}

const dayMs = 86_400_000;

/** Whole days until it is in force, 0 from then on; null while it has no date. */
export function daysLeft({ status, effectiveAt }: PolicyVersion, now: string): number | null {
  if (status !== 'scheduled' || effectiveAt === null) return null;
  return Math.max(0, Math.floor((Date.parse(effectiveAt) - Date.parse(now)) / dayMs));
}
