// A register in which a material change has been approved, and a job that can be run at any instant.
import type { Store } from '@privacy-register/db/store';
import { update } from '@privacy-register/schema/kit/change';
import { register } from '@privacy-register/schema/permission/viewer';
import type { RecordName } from '@privacy-register/schema/records';
import type { Round } from '../notice/round.ts';
import { runOnce } from '../notice/run-once.ts';
import type { Entry } from '../round/log.ts';
import { rendering } from '../site/rendered/look-rendered.ts';
import { aFamily } from './family.ts';
import { type Answer, aWeb, bare, htmlWith, page } from './sites.ts';
import { firstVersion, nextVersion, posted } from './versions.ts';

export const foundedAt = '2026-01-05T15:00:00.000Z';
export const origin = 'https://register.example';
export const urls = ['www', 'advice', 'claims'].map((name) => `https://${name}.larch.example/`);

export type Trial = Awaited<ReturnType<typeof aTrial>>;

/** Its sites show nothing yet; `version` waits, approved. */
export async function aTrial(store: Store, places: readonly string[] = urls) {
  const family = await aFamily(store, places, foundedAt);
  await firstVersion(store, family.policy, foundedAt);
  const version = await nextVersion(store, family.policy, foundedAt);
  const web = aWeb(Object.fromEntries(places.map((url) => [url, bare])));
  const logged: Entry[] = [];
  const log = (entry: Entry) => logged.push(entry);
  const read = store.read(register);
  const render = rendering({ chromiumPath: '/nowhere/chromium', settings: { allowPrivate: false } });
  let seenAt = foundedAt;
  const run = (now: string, over: Partial<Round> = {}) => {
    seenAt = now;
    const round = { store, fetch: web.fetch, render, log, origin, mostPictures: 60, tzdata: null };
    return runOnce({ ...round, now: () => now, ...over });
  };
  const put = (answer: Answer, ...sites: number[]) => {
    for (const at of sites) web.put(places[at] ?? '', answer);
  };
  const post = (now: string, at: string | null = null) => {
    seenAt = now;
    return posted(store, version, { now, at });
  };
  const html = async () => {
    const of = { version: { eq: version }, replacedAt: { isNull: true } };
    const [notice] = await read.all('change-notice', of);
    return notice ? htmlWith(notice, origin) : '';
  };
  const shown = async () => page(await html());

  return {
    ...family,
    ...{ store, read, version, web, logged, run, put, post, html, shown },
    /** Posted and verified on every site at an instant. */
    allShown: async (now: string) => {
      await post(now);
      put(await shown(), ...places.keys());
      await run(now);
    },
    /** A site shows its bare page at each of these instants, the others what they did. */
    withoutNotice: async (site: number, instants: readonly string[]) => {
      put(bare, site);
      for (const now of instants) await run(now);
    },
    change: async (type: RecordName, id: string | undefined, values: Record<string, unknown>) => {
      const held = id ? await read.get(type, id) : null;
      if (!held) throw new Error(`There is no such ${type}.`);
      await store.commit([update(type, held, values)], { at: seenAt, by: 'mbr_editor', action: 'test' });
    },
    stands: async () => {
      const { status, effectiveAt } = (await read.get('policy-version', version)) ?? {};
      return { status, effectiveAt };
    },
    postings: async () => {
      const all = await read.all('posting', { notice: { is: { version: { eq: version } } } });
      return family.sites.map(({ id }) => all.find((each) => each.platform === id));
    },
    evidence: () => read.all('fetch-evidence', {}, { field: 'at', direction: 'asc' }),
  };
}
