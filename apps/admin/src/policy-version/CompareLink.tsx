import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { comparePath } from '../compare/address.ts';
import { inOrder } from '../compare/usual-pair.ts';
import { useSay } from '../language/use-say.ts';
import type { VersionFile } from './version-file.ts';

/** To the version it was drafted from, or else the one before it, with both texts. */
export function CompareLink({ file: { version, versions, policy, base } }: { file: VersionFile }) {
  const say = useSay();
  const ordered = inOrder(versions);
  const before = ordered[ordered.findIndex(({ id }) => id === version.id) - 1];
  const from = base?.version.id ?? before?.id;
  if (!from) return null;
  return (
    <Button component={Link} to={comparePath({ policy: policy.id, from, to: version.id })} size="small">
      {say('Compare')}
    </Button>
  );
}
