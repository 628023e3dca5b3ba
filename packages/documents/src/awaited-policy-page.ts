import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { speechIn } from './language/speech.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { historyList } from './part/history-list.ts';
import { zoneNote } from './part/named.ts';
import { observedNote, type Source } from './part/observed-note.ts';
import { section } from './part/part.ts';
import { titleIn } from './part/tongue.ts';
import { type Upcoming, upcomingBox } from './part/upcoming-box.ts';
import type { PastVersion } from './version-state.ts';

export type AwaitedPolicy = {
  policy: Pick<Snapshot['policy'], 'key' | 'title' | 'language' | 'timeZone'>;
  /** Whose document it is, and the latest capture of it, where it was only ever seen. */
  observed: { publishers: readonly string[]; source: Source | null } | null;
  upcoming: Upcoming | null;
  history: PastVersion[];
  now: string;
};

/** A policy of which no version is in force: announced only, seen and never adopted, or known by its title. */
export function awaitedPolicyPage({ policy, observed, upcoming, history, now }: AwaitedPolicy): Page {
  const zone = policy.timeZone;
  const speech = speechIn(policy.language);
  const { say } = speech;
  const versions = historyList({ policyKey: policy.key, zone, history, now, speech });

  return pageOf(
    layout({
      speech,
      title: observed ? say('%{title} (observed)', { title: policy.title }) : policy.title,
      publishers: null,
      crumbs: [],
      heading: [titleIn(policy, speech)],
      lede: [say(ledeOf(observed, history))],
      body: [
        observed && observedNote({ ...observed, zone, speech }),
        upcoming && upcomingBox({ upcoming, policyKey: policy.key, zone, now, speech }),
        section('history', say(observed ? 'What was observed' : 'All versions of this policy'), [versions]),
      ],
      footer: [zoneNote(zone, speech)],
      followed: { policy: policy.key },
    }),
  );
}

function ledeOf(observed: AwaitedPolicy['observed'], history: readonly PastVersion[]): string {
  if (observed && history.length === 0)
    return 'Known by its title alone: another document names it, and none of its words were seen.';
  if (observed) return 'This document was seen; since when it is in effect is not known to us.';
  return 'This register holds no version of this policy as in force.';
}
