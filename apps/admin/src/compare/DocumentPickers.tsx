import SwapIcon from '@mui/icons-material/SwapHoriz';
import { IconButton, MenuItem, Stack, TextField } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import { useSay } from '../language/use-say.ts';
import { fromLocalInput, localInput, ownZone, placeOf } from '../time/zoned.ts';
import type { Documents } from './address.ts';

type Props = { asked: Documents; policies: readonly Policy[]; onChange: (next: Documents) => void };

export function DocumentPickers({ asked, policies, onChange }: Props) {
  const say = useSay();
  const zone = ownZone();
  const picker = (label: string, side: 'a' | 'b') => (
    <TextField
      select
      size="small"
      margin="none"
      label={label}
      value={policies.some(({ key }) => key === asked[side]) ? asked[side] : ''}
      onChange={({ target }) => onChange({ ...asked, [side]: target.value })}
      sx={{ width: 320, maxWidth: 1 }}
    >
      {policies.map(({ id, key, title }) => (
        <MenuItem key={id} value={key}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={1.5}
      sx={{ flexWrap: 'wrap', alignItems: 'flex-start', mb: 2 }}
    >
      {picker(say('First document'), 'a')}
      <IconButton
        aria-label={say('Swap the two documents')}
        onClick={() => onChange({ ...asked, a: asked.b, b: asked.a })}
      >
        <SwapIcon />
      </IconButton>
      {picker(say('Second document'), 'b')}
      <TextField
        type="datetime-local"
        size="small"
        margin="none"
        label={say('As of (empty: now)')}
        helperText={say('On the clock of %{zone}.', { zone: placeOf(zone) })}
        value={localInput(asked.at || null, zone)}
        onChange={({ target }) => onChange({ ...asked, at: fromLocalInput(target.value, zone) ?? '' })}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ width: 250 }}
      />
    </Stack>
  );
}
