import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { policyPath } from './address.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { differenceList } from './part/difference-list.ts';
import { errataList } from './part/errata-list.ts';
import { publishersOf, zoneNote, zoneOf } from './part/named.ts';
import { neighbours } from './part/neighbours.ts';
import { section } from './part/part.ts';
import { textArticle } from './part/text-article.ts';
import { versionDates } from './part/version-dates.ts';
import type { Erratum, VersionState } from './version-state.ts';

export type PostedVersion = {
  snapshot: Snapshot;
  state: VersionState;
  errata: Erratum[];
  /** Numbers of the versions before and after it; null where there is none to show. */
  previous: number | null;
  next: number | null;
  now: string;
};

/** A version as it was posted: its text, its dates, what it changed. */
export function versionPage({ snapshot, state, errata, previous, next, now }: PostedVersion): Page {
  const { policy, version } = snapshot;
  const heading = `Version ${version.number} of ${policy.title}`;

  return pageOf(
    layout({
      title: heading,
      publishers: publishersOf(snapshot),
      crumbs: [{ text: policy.title, path: policyPath(policy.key) }],
      heading,
      lede: ['The text as it was posted, and what it changed.'],
      body: [
        versionDates({ snapshot, state, now }),
        neighbours({ key: policy.key, previous, next }),
        section('changes', 'What changed', [differenceList(snapshot)]),
        section('errata', 'Corrections of our record', errataList({ errata, snapshot })),
        section('text', 'The text', [textArticle(snapshot, 3)]),
      ],
      footer: [zoneNote(zoneOf(snapshot))],
    }),
  );
}
