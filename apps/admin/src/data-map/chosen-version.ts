/** Which version the address means. */
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { inOrder } from '../compare/usual-pair.ts';
import { standingOf } from '../policy-version/standing.ts';
import type { Shown } from './shown.ts';

type Chosen = { policy: string; versions: PolicyVersion[]; version: PolicyVersion | null };

/**
 * Whoever names a policy alone means what is in force, else the last posted or observed, else the draft;
 * whoever names nothing, a policy that is in force.
 */
export function chosenVersion(
  { policy, version }: Pick<Shown, 'policy' | 'version'>,
  all: readonly PolicyVersion[],
  now: string,
): Chosen {
  const named = all.find(({ id }) => id === version) ?? null;
  const owner = named?.policy || policy || usualPolicy(all, now);
  const versions = inOrder(all.filter((each) => each.policy === owner));
  const inForce = versions.find((each) => standingOf(each, versions, now) === 'in-force');
  const usual = inForce ?? versions.findLast(({ number }) => number !== null) ?? versions.at(-1) ?? null;
  return { policy: owner, versions, version: named ?? usual };
}

function usualPolicy(all: readonly PolicyVersion[], now: string): string {
  const siblings = ({ policy }: PolicyVersion) => all.filter((each) => each.policy === policy);
  const inForce = all.find((each) => standingOf(each, siblings(each), now) === 'in-force');
  return inForce?.policy ?? all[0]?.policy ?? '';
}
