/** A version as the public would find it: posted now where it is still open, as it was posted where it is not. */
import { inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import { useMemo } from 'react';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useNow } from '../time/context.tsx';
import { type Typed, useGrounds, useSaid, withTyped } from '../what-if/grounds.ts';
import { isOpen } from '../what-if/use-ahead.ts';
import { useForeseen } from '../what-if/use-foreseen.ts';
import { type Shown, shownOf } from './shown-of.ts';

const posted: readonly string[] = ['posting', 'scheduled'];

export const isShowable = (file: VersionFile) => isOpen(file) || posted.includes(file.version.status);

/** Null until what it rests on is read. */
export function useShown(file: VersionFile, typed: Typed): Shown | null {
  const now = useNow();
  const stored = useGrounds(file, isShowable(file));
  const at = isOpen(file) ? now : (file.version.postedAt ?? now);
  // While sites are awaited the clock could start now at the earliest.
  const foreseen = useForeseen(stored, typed, file.version.effectiveAt ? at : now);
  const { data: inForce } = useSaid(inForceAt(file.versions, now)?.id ?? null, isShowable(file));
  return useMemo(() => {
    if (!stored || !foreseen || inForce === undefined) return null;
    const posting = { grounds: withTyped(stored, typed), foreseen, versions: file.versions, postedAt: at };
    return shownOf(file, posting, inForce);
  }, [file, stored, typed, foreseen, at, inForce]);
}
