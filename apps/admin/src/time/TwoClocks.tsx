import { Box } from '@mui/material';
import { Said } from '../language/Said.tsx';
import { Moment } from './Moment.tsx';
import { ownZone } from './zoned.ts';

/** An instant on the clock of the policy, and beside it on the reader's own where that shows another time. */
export function TwoClocks({ at, zone }: { at: string; zone: string }) {
  return (
    <>
      <Moment at={at} zone={zone} />
      {zone === ownZone() ? null : (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          <Said sentence="For you: %{moment}" parts={{ moment: <Moment at={at} /> }} />
        </Box>
      )}
    </>
  );
}
