import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { type About, inputOf, nameOf } from './about.ts';
import { CommentForm } from './CommentForm.tsx';
import { said, useMayComment } from './commenting.ts';
import { ThreadCard } from './ThreadCard.tsx';
import { isOpen, threadsAbout } from './thread.ts';
import { useThreads } from './use-threads.ts';

type Props = {
  about: About;
  file: Pick<VersionFile, 'version'>;
  /** At once with an open form, where somebody has just asked to comment. */
  isBegun?: boolean;
  onSaid?: () => void;
};

/** What was said of one thing of a version, and a place to say more. */
export function Comments({ about, file: { version }, isBegun = false, onSaid }: Props) {
  const say = useSay();
  const isWritable = useMayComment(version);
  const [isWriting, setWriting] = useState(isBegun);
  const threads = threadsAbout(useThreads(version.id), about);
  const sorted = [...threads.filter(isOpen), ...threads.filter((thread) => !isOpen(thread))];
  const done = () => {
    setWriting(false);
    onSaid?.();
  };
  return (
    <Stack spacing={1} role="group" aria-label={say('Comments')}>
      {sorted.map((thread) => (
        <ThreadCard key={thread.first.id} thread={thread} isWritable={isWritable} />
      ))}
      {threads.length === 0 && !isWriting ? (
        <Typography variant="body2" color="text.secondary">
          {say('Nobody has commented on this.')}
        </Typography>
      ) : null}
      {isWritable && !isWriting ? (
        <div>
          <Button size="small" startIcon={<AddCommentIcon />} onClick={() => setWriting(true)}>
            {say('Comment')}
          </Button>
        </div>
      ) : null}
      {isWriting ? (
        <CommentForm
          place={`${version.id}/${nameOf(about)}`}
          label={say('Comment')}
          action={say('Send')}
          verb={said}
          input={{ version: version.id, about: inputOf(about) }}
          onDone={done}
        />
      ) : null}
    </Stack>
  );
}
