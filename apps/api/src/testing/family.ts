/** Who speaks, where, and in which terms: what policies of a test are made of. */
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import type { RecordName } from '@privacy-register/schema/records';
import type { World } from './world.ts';

type Values = Record<string, unknown>;

/** Makes a record as the register itself, whatever rules would ask of people. */
export async function make(world: World, type: RecordName, values: Values): Promise<string> {
  const id = newId(type);
  const signature = { at: world.now(), by: 'mbr_editor', action: 'test' };
  await world.store.commit([create(type, id, values)], signature);
  return id;
}

export const anEntity = (world: World, key: string, more: Values = {}) =>
  make(world, 'legal-entity', { key, name: `${key} company`, kind: 'insurer', financial: 'yes', ...more });

export const aTerm = (
  world: World,
  type: 'data-category' | 'party' | 'purpose' | 'collection-method',
  key: string,
  more: Values = {},
) => make(world, type, { key, name: `${key} term`, ...more });

export const aPlatform = (world: World, key: string, operator: string, more: Values = {}) =>
  make(world, 'platform', {
    ...{ key, name: `${key} site`, kind: 'website', host: `${key}.example`, operator },
    ...{ noticeUrls: [`https://${key}.example/`], timeZone, verifiedBy: 'html', ...more },
  });

type Speaking = { publisher: string; platforms: readonly string[]; more?: Values };

/** A policy that covers platforms from now on. */
export async function aPolicy(world: World, key: string, { publisher, platforms, more }: Speaking) {
  const policy = await make(world, 'policy', {
    ...{ key, title: `${key} privacy policy`, kind: 'online-policy', language: 'en', timeZone },
    ...{ publishers: [publisher], audiences: ['visitor'], ...more },
  });
  for (const platform of platforms) await make(world, 'coverage', { policy, platform, fromAt: world.now() });
  return policy;
}

const timeZone = 'America/New_York';
