import { Button, Chip, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { useMoments } from '../time/use-moments.ts';
import { exceptionInWords } from './exception-words.ts';
import { MarkDoneDialog } from './MarkDoneDialog.tsx';
import type { Due, DueState } from './obligations.ts';

const states: Record<DueState, { label: string; colour: 'error' | 'warning' | 'default' }> = {
  OVERDUE: { label: sentence('Day passed'), colour: 'error' },
  SOON: { label: sentence('Due soon'), colour: 'warning' },
  LATER: { label: sentence('Due later'), colour: 'default' },
};

/** What is due for a policy, and the way to say that it is done. */
export function DueLine({ due }: { due: Due }) {
  const say = useSay();
  const { dayInWords } = useMoments();
  const mayMark = useMay('mark-done');
  const [isOpen, setOpen] = useState(false);
  const { title, citation, dueOn, state, holds, exception, policy } = due;
  const { label, colour } = states[state];
  return (
    <div>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Link component={RouterLink} to={`/policy/${policy.id}/show`} sx={{ fontWeight: 600 }}>
          {policy.title}
        </Link>
        <Chip size="small" color={colour} variant="outlined" label={say(label)} />
        {holds === 'UNKNOWN' ? <Chip size="small" label={say('May not apply')} /> : null}
      </Stack>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <Said sentence="By %{day}: %{title}." parts={{ day: dayInWords(dueOn), title: say(title) }} />
      </Typography>
      <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {citation}
      </Typography>
      {exception ? (
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {exceptionInWords(exception, say)}
        </Typography>
      ) : null}
      {mayMark ? (
        <div>
          <Button
            size="small"
            sx={{ ml: -0.5 }}
            aria-label={say('Mark as done: %{title}, %{policy}', { title: say(title), policy: policy.title })}
            onClick={() => setOpen(true)}
          >
            {say('Mark as done')}
          </Button>
        </div>
      ) : null}
      {isOpen ? <MarkDoneDialog due={due} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
