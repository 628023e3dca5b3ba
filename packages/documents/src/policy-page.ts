import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { h } from 'hastscript';
import { versionPath } from './address.ts';
import { speechIn } from './language/speech.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { historyList } from './part/history-list.ts';
import { localDay } from './part/moment.ts';
import { publishersOf, zoneNote, zoneOf } from './part/named.ts';
import { listed, section, woven } from './part/part.ts';
import { textArticle } from './part/text-article.ts';
import { titleIn } from './part/tongue.ts';
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
  const speech = speechIn(policy.language);
  const { say, language } = speech;
  const versions = historyList({ policyKey: policy.key, zone, history, now, speech });
  const what = say('Version %{number}: what changed', { number: version.number });

  return pageOf(
    layout({
      speech,
      title: policy.title,
      publishers: listed(publishersOf(snapshot), language),
      crumbs: [],
      heading: [titleIn(policy, speech)],
      lede: [
        ...woven(say, 'In force since %{day}', { day: localDay({ at: effectiveAt, zone, speech }) }),
        ' · ',
        h('a', { href: versionPath(policy.key, version.number) }, what),
        ' · ',
        h('a', { href: '#history' }, say('All versions')),
      ],
      body: [
        upcoming && upcomingBox({ upcoming, policyKey: policy.key, zone, now, speech }),
        textArticle({ snapshot, topLevel: 2, speech }),
        section('history', say('All versions of this policy'), [versions]),
      ],
      footer: [zoneNote(zone, speech)],
      followed: { policy: policy.key },
    }),
  );
}
