import { Box } from '@mui/material';
import type { Records } from '@privacy-register/schema/records';
import { useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';

/** What a browser showed in the region of the notice. */
export function EvidencePicture() {
  const say = useSay();
  const evidence = useRecordContext<Records['fetch-evidence']>();
  if (!evidence?.picture) return null;
  return (
    <Box
      component="img"
      src={`/evidence/${evidence.picture}`}
      alt={say('The region of the notice as a browser showed it')}
      sx={{ border: 1, borderColor: 'divider', display: 'block', maxWidth: '100%', my: 2 }}
    />
  );
}
