import { TextField } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { placeOf } from '../time/zoned.ts';
import type { VersionFile } from './version-file.ts';
import type { VersionVerb } from './version-verb.ts';

type Props = {
  verb: VersionVerb;
  file: VersionFile;
  isCommentNeeded: boolean;
  onLater: (isLater: boolean) => void;
};

/** What a step asks for. */
export function VerbInputs({ verb, file: { version, policy }, isCommentNeeded, onLater }: Props) {
  const say = useSay();
  const { asks, step } = verb;
  return (
    <>
      {asks.includes('text') ? (
        <TextField
          name="text"
          label={say('Text that the sites will show')}
          multiline
          minRows={4}
          required
          defaultValue={step === 'correct-notice' ? version.noticeText : ''}
        />
      ) : null}
      {asks.includes('reason') ? (
        <TextField name="reason" label={say('Reason')} multiline minRows={2} required />
      ) : null}
      {asks.includes('comment') ? (
        <TextField name="comment" label={say('Comment')} multiline minRows={2} required={isCommentNeeded} />
      ) : null}
      {asks.includes('at') || asks.includes('moment') ? (
        <TextField
          name="at"
          type="datetime-local"
          label={asks.includes('at') ? say('Post at (empty: now)') : say('In force from')}
          helperText={say('On the clock of %{place}.', { place: placeOf(policy.timeZone) })}
          required={asks.includes('moment')}
          onChange={(event) => onLater(step === 'post' && event.target.value !== '')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ) : null}
    </>
  );
}
