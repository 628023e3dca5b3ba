import { Skeleton } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { DifferencesAhead } from './DifferencesAhead.tsx';
import type { Typed } from './grounds.ts';
import { useAhead } from './use-ahead.ts';

type Props = { file: VersionFile; typed?: Typed | undefined };

/** What the draft changes, as it is typed; the register's own rules find and class it. */
export function LiveDifferences({ file, typed }: Props) {
  const say = useSay();
  const { grounds, foreseen } = useAhead({ file, typed });
  if (!foreseen || !grounds) return <Skeleton variant="rounded" height={96} aria-label={say('Loading')} />;
  return (
    <DifferencesAhead
      differences={foreseen.differences}
      statements={typed?.statements ?? file.statements}
      grounds={grounds}
    />
  );
}
