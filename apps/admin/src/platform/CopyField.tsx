import { Button, Stack, TextField } from '@mui/material';
import { useNotify } from 'react-admin';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';

type Props = { label: string; help?: string; value: string; rows?: number };

/** Words to be taken elsewhere as they are. */
export function CopyField({ label, help, value, rows = 1 }: Props) {
  const say = useSay();
  const notify = useNotify();
  const copy = () => navigator.clipboard.writeText(value).then(() => notify(sentence('Copied.')));
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
      <Button onClick={copy} variant="outlined" aria-label={say('Copy: %{what}', { what: label })}>
        {say('Copy')}
      </Button>
    </Stack>
  );
}
