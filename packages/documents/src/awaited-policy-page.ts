import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { historyList } from './part/history-list.ts';
import { zoneNote } from './part/named.ts';
import { section } from './part/part.ts';
import { type Upcoming, upcomingBox } from './part/upcoming-box.ts';
import type { PastVersion } from './version-state.ts';

export type AwaitedPolicy = {
  policy: Pick<Snapshot['policy'], 'key' | 'title' | 'timeZone'>;
  upcoming: Upcoming | null;
  history: PastVersion[];
  now: string;
};

/** A policy of which no version is in force: announced only, or seen and never adopted. */
export function awaitedPolicyPage({ policy, upcoming, history, now }: AwaitedPolicy): Page {
  const zone = policy.timeZone;
  const versions = historyList({ policyKey: policy.key, zone, history, now });

  return pageOf(
    layout({
      title: policy.title,
      publishers: null,
      crumbs: [],
      heading: policy.title,
      lede: ['This register holds no version of this policy as in force.'],
      body: [
        upcoming && upcomingBox({ upcoming, policyKey: policy.key, zone, now }),
        section('history', 'All versions of this policy', [versions]),
      ],
      footer: [zoneNote(zone)],
    }),
  );
}
