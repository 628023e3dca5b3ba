import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { policyPath } from './address.ts';
import { speechIn } from './language/speech.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { dataScope } from './part/data-scope.ts';
import { differenceList } from './part/difference-list.ts';
import { errataList } from './part/errata-list.ts';
import { publishersOf, zoneNote, zoneOf } from './part/named.ts';
import { neighbours } from './part/neighbours.ts';
import { listed, section, woven } from './part/part.ts';
import { textArticle } from './part/text-article.ts';
import { titleIn } from './part/tongue.ts';
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
  const speech = speechIn(policy.language);
  const { say, language } = speech;
  const { number } = version;

  return pageOf(
    layout({
      speech,
      title: say('Version %{number} of %{title}', { number, title: policy.title }),
      publishers: listed(publishersOf(snapshot), language),
      crumbs: [{ ...policy, path: policyPath(policy.key) }],
      heading: woven(say, 'Version %{number} of %{title}', {
        number: String(number),
        title: titleIn(policy, speech),
      }),
      lede: [say('The text as it was posted, and what it changed.')],
      body: [
        versionDates({ snapshot, state, now, speech }),
        neighbours({ key: policy.key, previous, next, speech }),
        section('changes', say('What changed'), [differenceList(snapshot, speech)]),
        section(
          'scope',
          say('What it applies to'),
          dataScope({ snapshot, effectiveAt: state.effectiveAt, speech }),
        ),
        section('errata', say('Corrections of our record'), errataList({ errata, snapshot, speech })),
        section('text', say('The text'), [textArticle({ snapshot, topLevel: 3, speech })]),
      ],
      footer: [zoneNote(zoneOf(snapshot), speech)],
      followed: { policy: policy.key },
    }),
  );
}
