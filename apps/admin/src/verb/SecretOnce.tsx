import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useCopy } from '../kit/use-copy.ts';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';

type Props = { label: string; secret: string; advice: string; warning?: string };

const usualWarning = sentence('Copy it now. It is shown this once; the register keeps only its hash.');

/** A secret that is shown this once. */
export function SecretOnce({ label, secret, advice, warning = usualWarning }: Props) {
  const say = useSay();
  const copy = useCopy();
  return (
    <Stack spacing={2} sx={{ maxWidth: 640 }}>
      <Alert severity="warning">{say(warning)}</Alert>
      <TextField
        label={label}
        value={secret}
        fullWidth
        multiline
        slotProps={{ htmlInput: { readOnly: true, spellCheck: false } }}
      />
      <Typography color="text.secondary">{advice}</Typography>
      <div>
        <Button variant="contained" onClick={() => copy(secret)}>
          {say('Copy')}
        </Button>
      </div>
    </Stack>
  );
}
