import { Button, TextField } from '@mui/material';
import type { Records } from '@privacy-register/schema/records';
import { useState } from 'react';
import { useGetOne, useRedirect } from 'react-admin';
import { whole } from '../kit/whole.ts';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import type { VersionFile } from './version-file.ts';

const drafting = { mutation: 'policyVersionDraftAdoption', input: 'AdoptionInput' };

/** Makes a draft of an observed version, so that two people can adopt it as our own. */
export function AdoptionButton({ file: { version } }: { file: VersionFile }) {
  const say = useSay();
  const mayAdopt = useMay('adopt') && version.status === 'observed';
  const [isOpen, setOpen] = useState(false);
  const redirect = useRedirect();
  const id = version.sourceDocument ?? '';
  const { data } = useGetOne<Records['source-document']>(
    'source-document',
    { id, ...whole },
    { enabled: isOpen && id !== '' },
  );
  const draft = useVerb(drafting, {
    done: sentence('A draft for adoption is open.'),
    onDone: (made) => redirect('show', 'policy-version', made?.id),
  });
  if (!mayAdopt) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say('Draft its adoption')}
      </Button>
      {isOpen ? (
        <VerbDialog
          title={say('Draft its adoption')}
          action={say('Begin the draft')}
          isWide
          isBusy={draft.isPending}
          error={draft.error}
          onClose={() => setOpen(false)}
          onSubmit={(given) =>
            draft.mutate({ id: version.id, expectedRevision: version.revision, text: textIn(given, 'text') })
          }
        >
          <span>
            {say('The statements are taken over; give the text as Markdown, as it will stand from now on.')}
          </span>
          <TextField
            key={data?.id ?? ''}
            name="text"
            label={say('Text (Markdown)')}
            defaultValue={version.text ?? data?.text ?? ''}
            multiline
            minRows={10}
            maxRows={24}
            required
          />
        </VerbDialog>
      ) : null}
    </>
  );
}
