/** What lies ahead of a version if it is posted at an instant, as it is stored and as it is typed. */
import { comingAfter } from '@privacy-register/schema/lifecycle/dossier';
import type { Foreseen, Grounds } from '@privacy-register/schema/lifecycle/foresee';
import { useMemo } from 'react';
import type { Outlook } from '../policy-version/outlook.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useNow } from '../time/context.tsx';
import { type Ahead, aheadIn, aheadOf } from './ahead.ts';
import { nothingTyped, type Typed, useGrounds } from './grounds.ts';
import { useForeseen } from './use-foreseen.ts';

type Asked = {
  file: VersionFile;
  outlook?: Outlook | null | undefined;
  typed?: Typed | undefined;
  /** Null: now. */
  at?: string | null | undefined;
};
type Looking = {
  at: string;
  grounds: Grounds | null;
  foreseen: Foreseen | null;
  ahead: Ahead | null;
  /** The version that has to be in force before this one can be posted. */
  coming: number | null;
};

const open: readonly string[] = ['draft', 'in-review', 'approved'];

export const isOpen = ({ version }: VersionFile) => open.includes(version.status);

export function useAhead({ file, outlook = null, typed = nothingTyped, at: asked = null }: Asked): Looking {
  const now = useNow();
  const at = asked !== null && asked > now ? asked : now;
  const grounds = useGrounds(file, isOpen(file));
  const foreseen = useForeseen(grounds, typed, at);
  const isFirst = grounds ? grounds.predecessor === null : false;
  const zone = file.policy.timeZone;
  const ahead = useMemo(() => {
    if (foreseen) return aheadOf(foreseen, { isFirst, zone });
    return outlook && aheadIn(outlook, { isFirst, zone, at });
  }, [foreseen, outlook, isFirst, zone, at]);
  const others = file.versions.filter(({ id }) => id !== file.version.id);
  return { at, grounds, foreseen, ahead, coming: comingAfter(others, at)?.number ?? null };
}
