import { Button } from '@mui/material';
import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';

const erasing = { mutation: 'sourceDocumentEraseText', input: 'StepInput' };

export function EraseButton({ source }: { source: SourceDocument }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const erase = useVerb(erasing, { done: say('The text is erased.'), onDone: () => setOpen(false) });
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        {say('Erase the text')}
      </Button>
      {isOpen ? (
        <VerbDialog
          title={say('Erase the text')}
          action={say('Erase it')}
          tone="error"
          isBusy={erase.isPending}
          error={erase.error}
          onClose={() => setOpen(false)}
          onSubmit={() => erase.mutate({ id: source.id, expectedRevision: source.revision })}
        >
          <span>
            {say(
              'The words go from the register, from beside its audit trail too. Statements keep their ' +
                'places and hashes, so that the text can be attached again.',
            )}
          </span>
        </VerbDialog>
      ) : null}
    </>
  );
}
