import { type Change, create, update } from '../kit/change.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { takeSnapshot } from '../snapshot/take.ts';
import type { Asked } from './asked.ts';
import type { Compared } from './compare.ts';
import { type Dossier, nextNumber } from './dossier.ts';
import { firstPostings } from './first-posting.ts';
import { clausesFor } from './materiality.ts';
import { clockAtOnce } from './schedule.ts';
import { move } from './step.ts';

type Posting = {
  compared: readonly Compared[];
  ground: NonNullable<PolicyVersion['ground']>;
  notice: Snapshot['notice'];
};

/** From here on the version is read from its snapshot only. With a notice it waits; without, it is in force. */
export function frozen(dossier: Dossier, posting: Posting, asked: Asked): Change[] {
  const { version, policy, versions } = dossier;
  const { compared, ground, notice } = posting;
  const { now: at } = asked;
  const number = nextNumber(versions);
  const clauses = clausesFor(dossier, compared);
  const snapshot = takeSnapshot(dossier, { at, number, ground, compared, clauses, notice });
  const laws = ground === 'not-material' ? snapshot.content.laws : [];
  const { citation, chosenAt } = version;
  const clock = notice ? { status: 'posting' as const } : clockAtOnce({ ...dossier, laws }, at);
  return [
    move(version, { number, ground, citation, chosenAt, postedAt: at, postAt: null, ...clock }),
    update('policy', policy, policy.firstPostedAt ? {} : { firstPostedAt: at }),
    create('snapshot', asked.newId('snapshot'), { version: version.id, ...snapshot }),
    ...(notice ? issued(notice, version.id, snapshot.content.platforms, asked) : []),
    ...firstPostings(dossier, snapshot.content, at),
  ];
}

/** The notice, and where it has to stand before the clock starts. */
export function issued(
  notice: NonNullable<Snapshot['notice']>,
  version: string,
  platforms: readonly { id: string }[],
  asked: Asked,
): Change[] {
  const { id, text, sha256 } = notice;
  return [
    create('change-notice', id, { version, kind: 'change', text, sha256, issuedAt: asked.now }),
    ...platforms.map((each) => pendingPosting(id, each.id, asked)),
  ];
}

export const pendingPosting = (notice: string, platform: string, asked: Asked): Change =>
  create('posting', asked.newId('posting'), { notice, platform, status: 'pending', absences: 0 });
