import { Button } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';

const naming = { mutation: 'policyKnownByTitle', input: 'StepInput' };

/** For a document that another one names and nobody has seen. */
export function KnownByTitleButton() {
  const say = useSay();
  const policy = useRecordContext<Policy>();
  const mayObserve = useMay('observe');
  const [isOpen, setOpen] = useState(false);
  const name = useVerb(naming, { done: say('The public can read its title.'), onDone: () => setOpen(false) });
  if (!policy || !mayObserve || policy.firstPostedAt !== null) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('Known by its title alone')}</Button>
      {isOpen ? (
        <VerbDialog
          title={say('Known by its title alone')}
          action={say('Record it')}
          isBusy={name.isPending}
          error={name.error}
          onClose={() => setOpen(false)}
          onSubmit={() => name.mutate({ id: policy.id, expectedRevision: policy.revision })}
        >
          <span>
            {say(
              'Another document names this one, and none of its words were seen. The public can read its ' +
                'title, its publishers and the sites it covers from now on.',
            )}
          </span>
        </VerbDialog>
      ) : null}
    </>
  );
}
