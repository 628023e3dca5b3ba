import { Alert } from '@mui/material';
import { useNow } from '../time/context.tsx';
import { aheadIn } from '../what-if/ahead.ts';
import { DateAhead } from '../what-if/DateAhead.tsx';
import { SitesAffected } from '../what-if/SitesAffected.tsx';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';

type Props = { outlook: Outlook; file: VersionFile };

/** Where posting leads, as the register says: from when the change would be in force, and on which sites. */
export function Consequence({ outlook, file: { version, policy, base } }: Props) {
  const at = useNow();
  const { chosenAt } = version;
  const begins = chosenAt && chosenAt > at ? chosenAt : at;
  const ahead = aheadIn(outlook, { isFirst: base === null, zone: policy.timeZone, at: begins });
  return (
    <Alert severity={ahead.needsNotice ? 'warning' : 'success'} icon={false}>
      <DateAhead ahead={ahead} at={null} />
      <SitesAffected ahead={ahead} />
    </Alert>
  );
}
