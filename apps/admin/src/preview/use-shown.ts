/** A version as the public would find it: posted now where it is still open, as it was posted where it is not. */
import type { Published } from '@privacy-register/documents/published';
import { inForceAt, nextNumber } from '@privacy-register/schema/lifecycle/dossier';
import type { Grounds } from '@privacy-register/schema/lifecycle/foresee';
import { useMemo } from 'react';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useNow } from '../time/context.tsx';
import { type Typed, useGrounds, useSaid, withTyped } from '../what-if/grounds.ts';
import { isOpen } from '../what-if/use-ahead.ts';
import { useForeseen } from '../what-if/use-foreseen.ts';
import type { Course } from './moments.ts';
import type { Public } from './public-at.ts';
import { type Posting, snapshotOf, snapshotToBe } from './snapshots.ts';

export type Shown = { course: Course; shown: Public };

const posted: readonly string[] = ['posting', 'scheduled'];

export const isShowable = (file: VersionFile) => isOpen(file) || posted.includes(file.version.status);

/** Null until what it rests on is read. */
export function useShown(file: VersionFile, typed: Typed): Shown | null {
  const now = useNow();
  const stored = useGrounds(file, isShowable(file));
  const at = isOpen(file) ? now : (file.version.postedAt ?? now);
  const foreseen = useForeseen(stored, typed, at);
  const { data: inForce } = useSaid(inForceAt(file.versions, now)?.id ?? null, isShowable(file));
  return useMemo(() => {
    if (!stored || !foreseen || inForce === undefined) return null;
    const posting = { grounds: withTyped(stored, typed), foreseen, versions: file.versions, postedAt: at };
    return shownOf(file, posting, inForce);
  }, [file, stored, typed, foreseen, at, inForce]);
}

type Said = Grounds['predecessor'];

function shownOf(file: VersionFile, posting: Posting, inForce: Said): Shown {
  const { versions, notices } = file;
  const { grounds, foreseen, postedAt } = posting;
  const { version } = grounds;
  const { needsNotice, platforms } = foreseen;
  const standing = notices.find(({ replacedAt }) => replacedAt === null);
  const effectiveAt = version.effectiveAt ?? foreseen.effectiveAt;
  const text = standing?.text ?? version.noticeText?.trim();
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
    shown: {
      version: toBe,
      others: versions.filter(({ id }) => id !== version.id),
      snapshot: snapshotToBe(posting),
      known: said.map((each) => snapshotOf(each, grounds)),
      notice: needsNotice && text ? { id: standing?.id ?? 'notice-to-be', text } : null,
      platforms,
      postings: standing ? postingsOf(file, grounds, standing.id) : null,
    },
  };
}

function postingsOf({ postings }: VersionFile, { platforms }: Grounds, notice: string) {
  return postings
    .filter((each) => each.notice === notice)
    .flatMap((each) => {
      const platform = platforms.find(({ id }) => id === each.platform);
      return platform ? [{ ...each, platform }] : [];
    });
}
