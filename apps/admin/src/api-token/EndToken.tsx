import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';

const end = { mutation: 'apiTokenEnd', input: 'StepInput' };

/** For a token that is no longer needed, or may be in other hands; asked once more, as nothing brings it back. */
export function EndToken() {
  const say = useSay();
  const record = useRecordContext();
  const mayAdminister = useMay('administer');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { mutate, error, isPending } = useVerb(end, {
    done: sentence('The token has ended.'),
    onDone: close,
  });
  if (!record || record.archivedAt || !mayAdminister) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Button color="error" variant="outlined" onClick={() => setOpen(true)}>
        {say('End the token')}
      </Button>
      {isOpen ? (
        <VerbDialog
          title={say('End the token')}
          action={say('End it')}
          tone="error"
          isBusy={isPending}
          error={error}
          onClose={close}
          onSubmit={() => mutate({ id: record.id, expectedRevision: record.revision })}
        >
          <Typography>
            {say('Whatever carries it is refused at once. An ended token cannot be brought back.')}
          </Typography>
        </VerbDialog>
      ) : null}
    </Box>
  );
}
