import { Button, TextField } from '@mui/material';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import { fitText } from '@privacy-register/schema/source-text/fit-text';
import { useState } from 'react';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { TextFileButton } from '../source-text/TextFileButton.tsx';
import { fromLocalInput, placeOf } from '../time/zoned.ts';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import type { VersionFile } from './version-file.ts';

const seeing = { mutation: 'policyVersionSeenAgain', input: 'SeenAgainInput' };
type Props = { file: VersionFile; source: SourceDocument };

/** Records that the very same text was captured once more. */
export function SeenAgainButton({ file: { version, policy }, source }: Props) {
  const say = useSay();
  const mayObserve = useMay('observe');
  const [isOpen, setOpen] = useState(false);
  const [hash, setHash] = useState('');
  const see = useVerb(seeing, {
    done: sentence('The last observation is recorded.'),
    onDone: () => setOpen(false),
  });
  if (!mayObserve) return null;
  const submit = (given: FormData) =>
    see.mutate({
      id: version.id,
      expectedRevision: version.revision,
      observedAt: fromLocalInput(textIn(given, 'observed'), policy.timeZone),
      sha256: hash.trim(),
    });
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('Seen again')}
      </Button>
      {isOpen ? (
        <VerbDialog
          title={say('Seen again')}
          action={say('Record it')}
          isBusy={see.isPending}
          error={see.error}
          onClose={() => setOpen(false)}
          onSubmit={submit}
        >
          <span>
            {say(
              'The same text was captured at a later instant. Another text is an observation of its own, ' +
                'recorded on the page of the policy.',
            )}
          </span>
          <TextField
            name="observed"
            type="datetime-local"
            label={say('Captured')}
            helperText={say('On the clock of %{place}.', { place: placeOf(policy.timeZone) })}
            required
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <div>
            <TextFileButton
              label={say('Take the hash from the capture')}
              onRead={(text) => setHash(textHash(fitText(text, source)?.text ?? text))}
            />
          </div>
          <TextField
            label={say('SHA-256 of the capture')}
            value={hash}
            onChange={({ target }) => setHash(target.value)}
            required
            slotProps={{ htmlInput: { spellCheck: false } }}
          />
        </VerbDialog>
      ) : null}
    </>
  );
}
