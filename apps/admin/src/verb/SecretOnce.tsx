import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';

/** A secret that is shown this once. */
export function SecretOnce({ label, secret, advice }: { label: string; secret: string; advice: string }) {
  const say = useSay();
  const notify = useNotify();
  const copy = () => navigator.clipboard.writeText(secret).then(() => notify(sentence('Copied.')));
  return (
    <Stack spacing={2} sx={{ maxWidth: 640 }}>
      <Alert severity="warning">
        {say('Copy it now. It is shown this once; the register keeps only its hash.')}
      </Alert>
      <TextField
        label={label}
        value={secret}
        fullWidth
        multiline
        slotProps={{ htmlInput: { readOnly: true, spellCheck: false } }}
      />
      <Typography color="text.secondary">{advice}</Typography>
      <div>
        <Button variant="contained" onClick={copy}>
          {say('Copy')}
        </Button>
      </div>
    </Stack>
  );
}
