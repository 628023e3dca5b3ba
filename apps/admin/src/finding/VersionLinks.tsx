import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { FoundVersion } from './findings.ts';

/** Every version that shows the finding; a draft has no number. */
export function VersionLinks({ versions }: { versions: readonly FoundVersion[] }) {
  return versions.map(({ id, number }) => (
    <Link key={id} component={RouterLink} to={`/policy-version/${id}/show`} variant="body2">
      {nameOf(number)}
    </Link>
  ));
}

export const nameOf = (number: number | null) => (number === null ? 'Draft' : `Version ${number}`);
