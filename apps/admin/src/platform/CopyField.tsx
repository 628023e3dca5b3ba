import { Button, Stack, TextField } from '@mui/material';
import { useCopy } from '../kit/use-copy.ts';
import { useSay } from '../language/use-say.ts';

type Props = { label: string; help?: string; value: string; rows?: number };

/** Words to be taken elsewhere as they are. */
export function CopyField({ label, help, value, rows = 1 }: Props) {
  const say = useSay();
  const copy = useCopy();
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ alignItems: { sm: 'start' } }}>
      <TextField
        label={label}
        helperText={help}
        value={value}
        fullWidth
        multiline
        minRows={rows}
        maxRows={10}
        size="small"
        slotProps={{
          htmlInput: { readOnly: true, spellCheck: false, sx: { fontFamily: 'monospace', fontSize: 13 } },
        }}
      />
      <Button
        onClick={() => copy(value)}
        variant="outlined"
        aria-label={say('Copy: %{what}', { what: label })}
      >
        {say('Copy')}
      </Button>
    </Stack>
  );
}
