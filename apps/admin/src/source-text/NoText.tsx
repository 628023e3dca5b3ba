import { Alert, Stack } from '@mui/material';
import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { AttachForm } from './AttachForm.tsx';

/** Where no text is attached yet. */
export function NoText({ source }: { source: SourceDocument }) {
  const say = useSay();
  const mayObserve = useMay('observe');
  return (
    <Stack spacing={2}>
      <Alert severity="info">
        {mayObserve ? say('No text attached: attach it here.') : say('No text attached.')}{' '}
        {say(
          'The register keeps only places and hashes; with the text, staff see the quote of each ' +
            'statement and what no statement explains.',
        )}
      </Alert>
      {mayObserve ? <AttachForm source={source} /> : null}
    </Stack>
  );
}
