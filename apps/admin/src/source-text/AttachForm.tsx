import { Alert, Checkbox, FormControlLabel, Stack, TextField } from '@mui/material';
import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import { useState } from 'react';
import { HttpError } from 'react-admin';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { type Tried, useAttaching } from './attaching.ts';
import { PlacedList } from './PlacedList.tsx';
import { TextFileButton } from './TextFileButton.tsx';

type Props = { source: SourceDocument; onDone?: () => void };

/** A file or a paste, tried against the hash before anything is kept. */
export function AttachForm({ source, onDone }: Props) {
  const say = useSay();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [isOther, setOther] = useState(false);
  const [isLossSeen, setLossSeen] = useState(false);
  const [tried, setTried] = useState<Tried | null>(null);
  const attach = useAttaching((told, { dryRun }) => (dryRun ? setTried(told) : onDone?.()));
  const lost = tried?.passages.filter(({ state }) => state === 'lost').length ?? 0;
  const differs = hasCode(attach.error, 'TEXT_DIFFERS');

  const change = (words: string) => {
    setText(words);
    setTried(null);
    setLossSeen(false);
    attach.reset();
  };
  const ask = (dryRun: boolean) => {
    const given = { text, reason: isOther ? reason : null, lostAccepted: dryRun || !isLossSeen ? 0 : lost };
    attach.mutate({ id: source.id, expectedRevision: source.revision, ...given, dryRun });
  };
  const isReady = tried !== null && (lost === 0 || isLossSeen) && (!isOther || reason.trim() !== '');
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <TextFileButton label={say('Choose a file (.txt, .md)')} onRead={change} />
        <SteadyButton
          variant={tried ? 'outlined' : 'contained'}
          disabled={!text}
          loading={attach.isPending}
          onClick={() => ask(true)}
        >
          {say('Check it')}
        </SteadyButton>
      </Stack>
      <TextField
        label={say('The text, pasted or from the file')}
        value={text}
        onChange={({ target }) => change(target.value)}
        multiline
        minRows={4}
        maxRows={12}
        fullWidth
        slotProps={{ htmlInput: { spellCheck: false } }}
      />
      <Problem error={attach.error} />
      {differs || isOther ? (
        <FormControlLabel
          control={
            <Checkbox
              checked={isOther}
              onChange={({ target }) => {
                setOther(target.checked);
                setTried(null);
                attach.reset();
              }}
            />
          }
          label={say('Use these words instead: the document gets their hash and length')}
        />
      ) : null}
      {isOther ? (
        <TextField
          label={say('Why these words stand instead')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          fullWidth
        />
      ) : null}
      {tried ? <PlacedList tried={tried} /> : null}
      {lost ? (
        <FormControlLabel
          control={<Checkbox checked={isLossSeen} onChange={({ target }) => setLossSeen(target.checked)} />}
          label={say(
            'One place loses its words; I saw it |||| %{smart_count} places lose their words; I saw them',
            { smart_count: lost },
          )}
        />
      ) : null}
      {tried ? (
        <div>
          <SteadyButton
            variant="contained"
            disabled={!isReady}
            loading={attach.isPending}
            onClick={() => ask(false)}
          >
            {say('Attach the text')}
          </SteadyButton>
        </div>
      ) : (
        <Alert severity="info" icon={false}>
          {say('Nothing is kept before you attach it. The words are shown to staff alone.')}
        </Alert>
      )}
    </Stack>
  );
}

const hasCode = (error: unknown, code: string) =>
  error instanceof HttpError &&
  Boolean(error.body?.issues?.some((issue: { code: string }) => issue.code === code));
