// A company with one policy that covers three sites, all in New York.
import type { Store } from '@privacy-register/db/store';
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';

export type Family = { policy: string; sites: Site[] };
type Site = { id: string; key: string; url: string };

const timeZone = 'America/New_York';
const keys = ['home', 'advice', 'claims'];

/** `urls`: the page of each site that has to show notices. */
export async function aFamily(store: Store, urls: readonly string[], now: string): Promise<Family> {
  const [operator, policy] = [newId('legal-entity'), newId('policy')];
  const sites = urls.map((url, at) => ({ id: newId('platform'), key: keys[at] ?? `site-${at}`, url }));
  const entity = { key: 'larch', name: 'Larch Mutual', kind: 'insurer', financial: 'yes' };
  const document = { key: 'online', title: 'Online privacy policy', kind: 'online-policy', language: 'en' };
  const platform = { kind: 'website', operator, timeZone, verifiedBy: 'html' };
  const changes = [
    create('legal-entity', operator, entity),
    create('policy', policy, { ...document, timeZone, publishers: [operator], audiences: ['visitor'] }),
    ...sites.flatMap(({ id, key, url }) => [
      create('platform', id, { ...platform, key, name: key, noticeUrls: [url] }),
      create('coverage', newId('coverage'), { policy, platform: id, fromAt: now }),
    ]),
  ];
  await store.commit(changes, { at: now, by: 'mbr_editor', action: 'test' });
  return { policy, sites };
}
