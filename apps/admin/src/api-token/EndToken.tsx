import { Box, Button } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';

const end = { mutation: 'apiTokenEnd', input: 'StepInput' };

/** For a token that is no longer needed, or may be in other hands. */
export function EndToken() {
  const say = useSay();
  const record = useRecordContext();
  const mayAdminister = useMay('administer');
  const { mutate, error, isPending } = useVerb(end, { done: sentence('The token has ended.') });
  if (!record || record.archivedAt || !mayAdminister) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Button
        color="error"
        variant="outlined"
        loading={isPending}
        onClick={() => mutate({ id: record.id, expectedRevision: record.revision })}
      >
        {say('End the token')}
      </Button>
      <Problem error={error} />
    </Box>
  );
}
