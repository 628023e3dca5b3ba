// Policies, each with sites of its own, whose material change is posted by hand or approved for the job to post.
import type { Store } from '@privacy-register/db/store';
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { firstVersion, nextVersion, posted } from './versions.ts';

const timeZone = 'America/New_York';

export async function postedPolicy(store: Store, key: string, now: string): Promise<void> {
  const policy = await aPolicy(store, { key, sites: 1, now });
  await firstVersion(store, policy, now);
  await posted(store, await nextVersion(store, policy, now), { now, at: null });
}

export async function policyForTheJob(
  store: Store,
  { postAt, ...asked }: { key: string; sites: number; now: string; postAt: string },
): Promise<string> {
  const policy = await aPolicy(store, asked);
  await firstVersion(store, policy, asked.now);
  const version = await nextVersion(store, policy, asked.now);
  await posted(store, version, { now: asked.now, at: postAt });
  return version;
}

async function aPolicy(store: Store, { key, sites, now }: { key: string; sites: number; now: string }) {
  const [operator, policy] = [newId('legal-entity'), newId('policy')];
  const entity = { key, name: 'Larch Mutual', kind: 'insurer', financial: 'yes' };
  const document = { key, title: 'Online privacy policy', kind: 'online-policy', language: 'en' };
  const changes = [
    create('legal-entity', operator, entity),
    create('policy', policy, { ...document, timeZone, publishers: [operator], audiences: ['visitor'] }),
    ...Array.from({ length: sites }, (_, at) => `${key}-s${at}`).flatMap((site) => {
      const platform = newId('platform');
      const told = { key: site, name: site, kind: 'website', operator, timeZone, verifiedBy: 'html' };
      return [
        create('platform', platform, { ...told, noticeUrls: [`https://${site}.example/`] }),
        create('coverage', newId('coverage'), { policy, platform, fromAt: now }),
      ];
    }),
  ];
  await store.commit(changes, { at: now, by: 'mbr_editor', action: 'test' });
  return policy;
}
