import { Box, Button, Stack, Typography } from '@mui/material';
import type { Comment } from '@privacy-register/schema/record/comment';
import { useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { Named } from '../kit/Named.tsx';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { CommentForm } from './CommentForm.tsx';
import { edited, held, removed } from './commenting.ts';

type Props = { comment: Comment; isWritable: boolean; isAnswered: boolean };

/** One comment; its own person changes it, and takes it back while nobody has answered. */
export function Remark({ comment, isWritable, isAnswered }: Props) {
  const say = useSay();
  const { identity } = useGetIdentity();
  const [isEditing, setEditing] = useState(false);
  const taking = useVerb(removed);
  const isMine = isWritable && identity?.id === comment.author;
  return (
    <Box>
      <Typography variant="body2" color="text.secondary">
        <Box component="b" sx={{ color: 'text.primary' }}>
          <Named id={comment.author} />
        </Box>{' '}
        <Moment at={comment.createdAt} /> {comment.editedAt ? say('(edited)') : null}
      </Typography>
      {isEditing ? (
        <CommentForm
          place={comment.id}
          label={say('Comment')}
          action={say('Save')}
          verb={edited}
          input={held(comment)}
          text={comment.body}
          onDone={() => setEditing(false)}
        />
      ) : (
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{comment.body}</Typography>
      )}
      {isMine && !isEditing ? (
        <Stack direction="row" spacing={1}>
          <Button size="small" sx={{ minWidth: 0 }} onClick={() => setEditing(true)}>
            {say('Edit')}
          </Button>
          {isAnswered ? null : (
            <SteadyButton
              size="small"
              loading={taking.isPending}
              onClick={() => taking.mutate(held(comment))}
            >
              {say('Take back')}
            </SteadyButton>
          )}
        </Stack>
      ) : null}
      <Problem error={taking.error} />
    </Box>
  );
}
