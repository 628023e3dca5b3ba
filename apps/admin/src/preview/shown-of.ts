/** A version as the public would find it, put together from what is stored, typed and foreseen. */

import type { Published } from '@privacy-register/documents/published';
import { comingAfter, nextNumber } from '@privacy-register/schema/lifecycle/dossier';
import type { Grounds } from '@privacy-register/schema/lifecycle/foresee';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Temporal } from 'temporal-polyfill';
import type { VersionFile } from '../policy-version/version-file.ts';
import type { Course } from './moments.ts';
import type { Public } from './public-at.ts';
import { type Posting, snapshotOf, snapshotToBe } from './snapshots.ts';

export type Shown = {
  course: Course;
  shown: Public;
  /** The number of the version that has to be in force before this one is posted. */
  assumed: number | null;
};
type File = Pick<VersionFile, 'versions' | 'notices' | 'postings'>;
type Said = Grounds['predecessor'];

export function shownOf(file: File, posting: Posting, inForce: Said): Shown {
  const { versions, notices } = file;
  const { grounds, foreseen, postedAt } = posting;
  const { version } = grounds;
  const { needsNotice, platforms } = foreseen;
  const standing = notices.find(({ replacedAt }) => replacedAt === null);
  const effectiveAt = version.effectiveAt ?? foreseen.effectiveAt;
  const text = standing?.text ?? version.noticeText?.trim();
  const others = versions.filter(({ id }) => id !== version.id);
  const coming = version.number === null ? comingAfter(others, postedAt) : null;
  const said = [grounds.predecessor, inForce].filter((each) => each !== null);
  const toBe: Published = {
    ...version,
    number: version.number ?? nextNumber(versions),
    ground: version.ground ?? (needsNotice ? 'material' : 'not-material'),
    status: 'scheduled',
    postedAt,
    effectiveAt,
    reckoning: version.reckoning ?? foreseen.date,
  };
  return {
    course: { postedAt, effectiveAt, needsNotice },
    assumed: coming?.number ?? null,
    shown: {
      version: toBe,
      others: others.map((each) => (each === coming ? inForceBefore(each, postedAt) : each)),
      snapshot: snapshotToBe(posting),
      known: said.map((each) => snapshotOf(each, grounds)),
      notice: needsNotice && text ? { id: standing?.id ?? 'notice-to-be', text } : null,
      platforms,
      postings: standing ? postingsOf(file, grounds, standing.id) : null,
    },
  };
}

/** Two versions are never on their way at once: by then the other one is in force. */
function inForceBefore(version: PolicyVersion, postedAt: string): PolicyVersion {
  const effectiveAt = Temporal.Instant.from(postedAt).subtract({ minutes: 2 });
  return {
    ...version,
    status: 'scheduled',
    effectiveAt: effectiveAt.toString({ fractionalSecondDigits: 3 }),
  };
}

function postingsOf({ postings }: File, { platforms }: Grounds, notice: string) {
  return postings
    .filter((each) => each.notice === notice)
    .flatMap((each) => {
      const platform = platforms.find(({ id }) => id === each.platform);
      return platform ? [{ ...each, platform }] : [];
    });
}
