import { Box, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { Ahead } from './ahead.ts';

/** Where the notice has to stand; without a notice, where the change is felt. */
export function SitesAffected({ ahead: { platforms, needsNotice } }: { ahead: Ahead }) {
  const say = useSay();
  const heading = needsNotice
    ? say('%{smart_count} site must show the notice |||| %{smart_count} sites must show the notice', {
        smart_count: platforms.length,
      })
    : say('It holds on %{smart_count} site |||| It holds on %{smart_count} sites', {
        smart_count: platforms.length,
      });
  return (
    <Box sx={{ mb: 1 }}>
      <Typography component="h3" variant="subtitle2">
        {platforms.length === 0 ? say('The policy covers no platform yet.') : heading}
      </Typography>
      <Box component="ul" sx={{ my: 0, pl: 2.5, overflowWrap: 'anywhere', typography: 'body2' }}>
        {platforms.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </Box>
    </Box>
  );
}
