import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import { useSay, useSpelledLow } from '../language/use-say.ts';
import { OpenThreads } from '../review/OpenThreads.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';
import { Consequence } from './Consequence.tsx';
import type { OfferedVerb } from './offered-verbs.ts';
import type { Outlook } from './outlook.ts';
import { Refusals } from './Refusals.tsx';
import { VerbInputs } from './VerbInputs.tsx';
import { inputOf } from './verb-input.ts';
import type { VersionFile } from './version-file.ts';

type Props = { file: VersionFile; outlook: Outlook; offered: OfferedVerb; onClose: () => void };

/** What a step will do, where it leads and when that takes effect, before it is done. */
export function VersionVerbDialog({ file, outlook, offered, onClose }: Props) {
  const say = useSay();
  const low = useSpelledLow();
  const { verb, wanted, leadsTo } = offered;
  const { version, policy } = file;
  const taking = useVerb(verb, { done: verb.done, onDone: onClose });
  const [isLater, setLater] = useState(false);
  const isJudged = verb.step === 'submit' || verb.step === 'approve';
  const action = verb.isPaired ? say('Ask for it') : isLater ? say('Post then') : say(verb.label);

  const submit = (given: FormData) => {
    const held = { id: version.id, expectedRevision: version.revision };
    const seen = verb.step === 'approve' ? { dossierHash: outlook.dossierHash } : {};
    taking.mutate({ ...held, ...seen, ...inputOf(verb, given, policy.timeZone) });
  };

  return (
    <VerbDialog
      title={say(verb.label)}
      action={action}
      tone={verb.tone ?? 'primary'}
      isBusy={taking.isPending}
      error={taking.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Box>
        {say(verb.says)}
        {leadsTo ? ` ${say('It will then be %{status}.', { status: standsAs(leadsTo) })}` : ''}
      </Box>
      {verb.isPaired ? (
        <Alert severity="info">
          {say('Two people do this: you ask with a reason, another person grants it.')}
        </Alert>
      ) : null}
      {verb.isDated ? <Consequence outlook={outlook} file={file} /> : null}
      {isJudged ? <OpenThreads version={version.id} /> : null}
      {wanted.length ? (
        <Alert severity="warning" icon={false}>
          <Refusals refusals={wanted} />
        </Alert>
      ) : null}
      <VerbInputs verb={verb} file={file} isCommentNeeded={wanted.length > 0} onLater={setLater} />
    </VerbDialog>
  );

  function standsAs(status: string): string {
    if (status === 'posting') return say('in its notice period');
    if (status === 'archived') return say('put away');
    return low(status);
  }
}
