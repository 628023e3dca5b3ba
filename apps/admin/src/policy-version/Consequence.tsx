import { Alert, Box, Typography } from '@mui/material';
import { momentInZone } from '../time/zoned.ts';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';
import { WhyThisDate } from './WhyThisDate.tsx';

type Props = { outlook: Outlook; file: VersionFile };

/** Where posting leads: which sites must show the notice, and from when the change would be in force. */
export function Consequence({ outlook, file }: Props) {
  const { needsNotice, platforms, effectiveAt, reckoning } = outlook;
  const zone = reckoning?.timeZone ?? file.policy.timeZone;
  if (!needsNotice) {
    const { chosenAt } = file.version;
    return (
      <Alert severity="success" icon={false}>
        No notice is needed: once posted, it is in force{' '}
        {chosenAt ? `from ${momentInZone(chosenAt, zone)}` : 'at once'}.
      </Alert>
    );
  }
  return (
    <Alert severity="warning" icon={false}>
      <Typography sx={{ fontWeight: 600 }}>A material change: notice comes first.</Typography>
      {platforms.length ? (
        <>
          These sites must show the notice:
          <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
            {platforms.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </Box>
        </>
      ) : (
        <div>The policy covers no platform yet.</div>
      )}
      {effectiveAt ? (
        <>
          If every site shows it now, the change is in force from <b>{momentInZone(effectiveAt, zone)}</b> (
          {momentInZone(effectiveAt, 'UTC')}).
          <WhyThisDate steps={reckoning?.steps ?? []} />
        </>
      ) : (
        <div>The clause counts no days: the instant is chosen once every site shows the notice.</div>
      )}
    </Alert>
  );
}
