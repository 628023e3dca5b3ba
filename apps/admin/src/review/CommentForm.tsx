import { Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { DraftOffer } from '../kit/DraftOffer.tsx';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useTextDraft } from '../kit/use-text-draft.ts';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import type { VerbDocument } from '../verb/verb.ts';

type Props = {
  /** Under which name what is typed is kept until it is sent. */
  place: string;
  label: string;
  action: string;
  verb: VerbDocument;
  input: object;
  text?: string;
  onDone: () => void;
};

/** Words to be said; nothing typed is lost, and what is refused is told in place. */
export function CommentForm({ place, label, action, verb, input, text: stored = '', onDone }: Props) {
  const say = useSay();
  const [text, setText] = useState(stored);
  const draft = useTextDraft({ resource: 'comment', record: place, text, base: stored });
  const sending = useVerb(verb, {
    onDone: () => {
      draft.discard();
      onDone();
    },
  });
  const restore = () => {
    setText(draft.found?.text ?? text);
    draft.settle();
  };
  return (
    <Stack spacing={1}>
      {draft.found ? <DraftOffer at={draft.found.at} onRestore={restore} onDiscard={draft.discard} /> : null}
      <TextField
        label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        multiline
        minRows={2}
        fullWidth
        autoFocus
      />
      <Stack direction="row" spacing={1}>
        <SteadyButton
          size="small"
          variant="contained"
          disabled={text.trim() === '' || text === stored}
          loading={sending.isPending}
          onClick={() => sending.mutate({ ...input, body: text.trim() })}
        >
          {action}
        </SteadyButton>
        <Button size="small" onClick={onDone}>
          {say('Cancel')}
        </Button>
      </Stack>
      <Problem error={sending.error} />
    </Stack>
  );
}
