import { Box, Button, Card, Chip, Stack, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Named } from '../kit/Named.tsx';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { CommentForm } from './CommentForm.tsx';
import { held, reopened, resolved, said } from './commenting.ts';
import { Remark } from './Remark.tsx';
import { isOpen, type Thread } from './thread.ts';

type Props = { thread: Thread; isWritable: boolean; children?: ReactNode };

/** A comment and its answers; what is settled stays to be read. */
export function ThreadCard({ thread, isWritable, children }: Props) {
  const say = useSay();
  const { first, answers } = thread;
  const [isAnswering, setAnswering] = useState(false);
  const settle = useVerb(isOpen(thread) ? resolved : reopened);
  return (
    <Card variant="outlined" component="article" aria-label={first.body.slice(0, 80)} sx={{ p: 1.5 }}>
      {children}
      {first.quote ? (
        <Box component="blockquote" sx={quoted}>
          {first.quote}
        </Box>
      ) : null}
      <Remark comment={first} isWritable={isWritable} isAnswered={answers.length > 0} />
      {answers.length ? (
        <Stack spacing={1} sx={{ pl: 1.5, mt: 1, borderLeft: 2, borderColor: 'divider' }}>
          {answers.map((answer) => (
            <Remark key={answer.id} comment={answer} isWritable={isWritable} isAnswered={false} />
          ))}
        </Stack>
      ) : null}
      {first.resolvedBy ? (
        <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Chip size="small" color="success" variant="outlined" label={say('Resolved')} />
          <Typography variant="body2" color="text.secondary">
            <Said
              sentence="by %{person}, %{moment}"
              parts={{ person: <Named id={first.resolvedBy} />, moment: <Moment at={first.resolvedAt} /> }}
            />
          </Typography>
        </Stack>
      ) : null}
      {isWritable && !isAnswering ? (
        <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
          <Button size="small" onClick={() => setAnswering(true)}>
            {say('Answer')}
          </Button>
          <SteadyButton size="small" loading={settle.isPending} onClick={() => settle.mutate(held(first))}>
            {isOpen(thread) ? say('Resolve') : say('Reopen')}
          </SteadyButton>
        </Stack>
      ) : null}
      {isAnswering ? (
        <CommentForm
          place={`${first.id}/answer`}
          label={say('Answer')}
          action={say('Send')}
          verb={said}
          input={{ version: first.version, inReplyTo: first.id, about: {} }}
          onDone={() => setAnswering(false)}
        />
      ) : null}
      <Problem error={settle.error} />
    </Card>
  );
}

const quoted = { m: 0, mb: 1, pl: 1, borderLeft: 2, borderColor: 'divider', overflowWrap: 'anywhere' };
