import { Alert, Button } from '@mui/material';
import { gapAnswers } from '@privacy-register/schema/record/notice';
import type { Records } from '@privacy-register/schema/records';
import { useState } from 'react';
import { useGetOne, useRecordContext } from 'react-admin';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { ChoiceWithReason, choiceIn } from '../verb/ChoiceWithReason.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';

const answer = { mutation: 'incidentAnswer', input: 'GapInput' };

/** One person asks what shall follow of a gap; another one grants it. */
export function GapAnswer() {
  const say = useSay();
  const incident = useRecordContext<Records['incident']>();
  const id = incident?.version ?? '';
  const { data: version } = useGetOne<Records['policy-version']>(
    'policy-version',
    { id },
    { enabled: id !== '' },
  );
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const done = sentence('Asked. Another person has to grant it.');
  const verb = useVerb(answer, { done, onDone: close });
  const mayAsk = useMay('hold');
  if (!incident || !version || !mayAsk || incident.follows !== null) return null;
  if (!['posting', 'scheduled'].includes(version.status)) return null;
  const held = { id: version.id, expectedRevision: version.revision, incident: incident.id };
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)} sx={{ my: 2 }}>
        {say('Decide what follows …')}
      </Button>
      {isOpen ? (
        <VerbDialog
          title={say('What follows of this gap')}
          action={say('Ask for it')}
          isBusy={verb.isPending}
          error={verb.error}
          onClose={close}
          onSubmit={(given) => verb.mutate({ ...held, ...choiceIn(given, 'follows') })}
        >
          <Alert severity="info">
            {say(
              'Two people do this: you ask, another person grants. What they decide is shown beside the gap ' +
                'in public.',
            )}
          </Alert>
          <ChoiceWithReason
            name="follows"
            label={say('What follows')}
            words={gapAnswers}
            chosen="date-stands"
          />
        </VerbDialog>
      ) : null}
    </>
  );
}
