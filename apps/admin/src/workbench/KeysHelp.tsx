import { Box, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { benchShortcuts, keysOf } from './shortcuts.ts';

export function KeysHelp() {
  const say = useSay();
  return (
    <Box component="details" sx={{ '& summary': { cursor: 'pointer', width: 'fit-content' } }}>
      <Typography component="summary" variant="body2" color="text.secondary">
        {say('Keys of the workbench')}
      </Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0,1fr)', columnGap: 2, m: 0, mt: 1 }}
      >
        {benchShortcuts.map(({ deed, does }) => (
          <Box key={deed} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ fontFamily: 'monospace' }}>
              {keysOf(deed)}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0 }}>
              {say(does)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
