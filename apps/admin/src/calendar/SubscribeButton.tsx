import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Divider,
  Link,
  Stack,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useCopy } from '../kit/use-copy.ts';
import { useSay } from '../language/use-say.ts';
import { DutyFeed } from './DutyFeed.tsx';

/** The public calendar for other programs; of one policy where one is chosen. */
export function SubscribeButton({ policyKey }: { policyKey: string | null }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const path =
    policyKey === null ? '/calendar.ics' : `/policies/${encodeURIComponent(policyKey)}/calendar.ics`;
  const address = new URL(path, location.origin).href;
  const copy = useCopy();
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('Subscribe')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth aria-labelledby="subscribe-title">
        <DialogTitle id="subscribe-title">{say('Subscribe to the calendar')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <span>
              {say(
                'Give this address to a calendar program. It holds notice periods and dates of posted ' +
                  'versions, as the public may know them; it keeps itself up to date.',
              )}
            </span>
            <TextField
              label={say('Address of the calendar')}
              value={address}
              fullWidth
              slotProps={{ htmlInput: { readOnly: true, spellCheck: false } }}
            />
            <Link href={address.replace(/^https?:/, 'webcal:')}>
              {say('Open it in the calendar of this device')}
            </Link>
            <Divider />
            <DutyFeed />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{say('Close')}</Button>
          <Button variant="contained" onClick={() => copy(address)}>
            {say('Copy the address')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
