/** Finds in the register what the steps are about. */
import { comingAfter, type Dossier, openVersion } from '@privacy-register/schema/lifecycle/dossier';
import type { World } from '../world.ts';

export async function recordWith<N extends 'policy' | 'platform' | 'app'>(
  world: World,
  type: N,
  key: string,
) {
  const found = (await world.read(type)).find((each) => each.key === key);
  if (!found) throw new Error(`No ${type} ${key}`);
  return found;
}

export const onlinePolicyKey = 'online-privacy-policy';

export async function policyWith(world: World, key: string) {
  const { id } = await recordWith(world, 'policy', key);
  return world.state(id);
}

/** The version that is being worked on. */
export async function openDossier(world: World, now: string, key = onlinePolicyKey): Promise<Dossier> {
  const { versions } = await policyWith(world, key);
  return dossierOf(world, openVersion(versions)?.id, now);
}

/** The version whose notice is being shown. */
export async function comingDossier(world: World, now: string): Promise<Dossier> {
  const { versions } = await policyWith(world, onlinePolicyKey);
  return dossierOf(world, comingAfter(versions, now)?.id, now);
}

function dossierOf(world: World, version: string | undefined, now: string): Promise<Dossier> {
  if (version === undefined) throw new Error(`No version is on its way at ${now}`);
  return world.dossier(version, now);
}
