import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { h } from 'hastscript';
import { versionPath } from './address.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { historyList } from './part/history-list.ts';
import { localDay } from './part/moment.ts';
import { publishersOf, zoneNote, zoneOf } from './part/named.ts';
import { section } from './part/part.ts';
import { textArticle } from './part/text-article.ts';
import { type Upcoming, upcomingBox } from './part/upcoming-box.ts';
import type { PastVersion } from './version-state.ts';

export type PolicyInForce = {
  snapshot: Snapshot;
  effectiveAt: string;
  upcoming: Upcoming | null;
  history: PastVersion[];
  now: string;
};

/** A policy as it is in force, what is coming, and what it said before. */
export function policyPage({ snapshot, effectiveAt, upcoming, history, now }: PolicyInForce): Page {
  const { policy, version } = snapshot;
  const zone = zoneOf(snapshot);
  const versions = historyList({ policyKey: policy.key, zone, history, now });

  return pageOf(
    layout({
      title: policy.title,
      publishers: publishersOf(snapshot),
      crumbs: [],
      heading: policy.title,
      lede: [
        'In force since ',
        localDay({ at: effectiveAt, zone }),
        ' · ',
        h('a', { href: versionPath(policy.key, version.number) }, `Version ${version.number}: what changed`),
        ' · ',
        h('a', { href: '#history' }, 'All versions'),
      ],
      body: [
        upcoming && upcomingBox({ upcoming, policyKey: policy.key, zone, now }),
        textArticle(snapshot, 2),
        section('history', 'All versions of this policy', [versions]),
      ],
      footer: [zoneNote(zone)],
    }),
  );
}
