import { Alert, Box, TextField } from '@mui/material';
import { useState } from 'react';
import { fromLocalInput, placeOf } from '../time/zoned.ts';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import { spelledLow } from '../words/spelled.ts';
import { Consequence } from './Consequence.tsx';
import type { OfferedVerb } from './offered-verbs.ts';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';
import type { VersionVerb } from './version-verb.ts';

type Props = { file: VersionFile; outlook: Outlook; offered: OfferedVerb; onClose: () => void };

/** What a step will do, where it leads and when that takes effect, before it is done. */
export function VersionVerbDialog({ file, outlook, offered, onClose }: Props) {
  const { verb, leadsTo } = offered;
  const { version, policy } = file;
  const taking = useVerb(verb, { done: verb.done, onDone: onClose });
  const [isLater, setLater] = useState(false);

  const submit = (given: FormData) => {
    const held = { id: version.id, expectedRevision: version.revision };
    taking.mutate({ ...held, ...inputOf(verb, given, policy.timeZone) });
  };

  return (
    <VerbDialog
      title={verb.label}
      action={verb.isPaired ? 'Ask for it' : isLater ? 'Post then' : verb.label}
      tone={verb.tone ?? 'primary'}
      isBusy={taking.isPending}
      error={taking.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Box>
        {verb.says}
        {leadsTo ? ` It will then be ${statusWords[leadsTo] ?? spelledLow(leadsTo)}.` : ''}
      </Box>
      {verb.isPaired ? (
        <Alert severity="info">Two people do this: you ask with a reason, another person grants it.</Alert>
      ) : null}
      {verb.isDated ? <Consequence outlook={outlook} file={file} /> : null}
      {verb.asks.includes('text') ? (
        <TextField
          name="text"
          label="Text that the sites will show"
          multiline
          minRows={4}
          required
          defaultValue={verb.step === 'correct-notice' ? version.noticeText : ''}
        />
      ) : null}
      {verb.asks.includes('reason') ? (
        <TextField name="reason" label="Reason" multiline minRows={2} required />
      ) : null}
      {verb.asks.includes('comment') ? (
        <TextField name="comment" label="Comment" multiline minRows={2} />
      ) : null}
      {verb.asks.includes('at') || verb.asks.includes('moment') ? (
        <TextField
          name="at"
          type="datetime-local"
          label={verb.asks.includes('at') ? 'Post at (empty: now)' : 'In force from'}
          helperText={`On the clock of ${placeOf(policy.timeZone)}.`}
          required={verb.asks.includes('moment')}
          onChange={(event) => setLater(verb.step === 'post' && event.target.value !== '')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ) : null}
    </VerbDialog>
  );
}

const statusWords: Record<string, string> = { posting: 'in its notice period', archived: 'put away' };

function inputOf(verb: VersionVerb, given: FormData, zone: string): Record<string, unknown> {
  const said = verb.asks.map((name): [string, unknown] => {
    if (name === 'at' || name === 'moment') return ['at', fromLocalInput(textIn(given, 'at'), zone)];
    return [name, textIn(given, name) || null];
  });
  return Object.fromEntries(said);
}
