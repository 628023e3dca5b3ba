import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { Say } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import type { FoundVersion } from './findings.ts';

/** Every version that shows the finding; a draft has no number. */
export function VersionLinks({ versions }: { versions: readonly FoundVersion[] }) {
  const say = useSay();
  return versions.map(({ id, number }) => (
    <Link key={id} component={RouterLink} to={`/policy-version/${id}/show`} variant="body2">
      {nameOf(number, say)}
    </Link>
  ));
}

export const nameOf = (number: number | null, say: Say) =>
  number === null ? say('Draft') : say('Version %{number}', { number });
