import { TextField, Typography } from '@mui/material';
import { dayIn } from '../calendar/entry.ts';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import type { Due } from './obligations.ts';

type Props = { due: Due; onClose: () => void };

const marking = { mutation: 'createObligationDone', input: 'CreateObligationDoneInput' };

/** When it was done, and what shows it. */
export function MarkDoneDialog({ due, onClose }: Props) {
  const say = useSay();
  const mark = useVerb(marking, { done: say('Marked as done.'), onDone: onClose });
  const { key, title, citation, dueOn, isRecurring, policy } = due;
  const today = dayIn(useNow(), policy.timeZone);
  return (
    <VerbDialog
      title={say('Mark as done')}
      action={say('Mark as done')}
      isBusy={mark.isPending}
      error={mark.error}
      onClose={onClose}
      onSubmit={(given) =>
        mark.mutate({
          ...{ rule: key, policy: policy.id, dueOn, doneOn: textIn(given, 'doneOn') },
          ...{ evidence: textIn(given, 'evidence') || null, url: textIn(given, 'url') || null },
        })
      }
    >
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{say(title)}</Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {policy.title}. {citation}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {isRecurring
          ? say('It leaves the list, and the next period begins with the day it was done.')
          : say('It leaves the list.')}
      </Typography>
      <TextField
        name="doneOn"
        type="date"
        label={say('Done on')}
        defaultValue={today}
        required
        autoFocus
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
      />
      <TextField
        name="evidence"
        label={say('Evidence')}
        helperText={say('What was sent or shown, to whom, and how.')}
        multiline
        minRows={2}
      />
      <TextField name="url" type="url" label={say('Address of the evidence')} />
    </VerbDialog>
  );
}
