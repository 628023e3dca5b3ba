import { Box, Button, FormControlLabel, Link, Stack, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { aboutVersion } from './about.ts';
import { Comments } from './Comments.tsx';
import { useMayComment } from './commenting.ts';
import { SentencePicker } from './SentencePicker.tsx';
import { ThreadCard } from './ThreadCard.tsx';
import { isOpen } from './thread.ts';
import { useThreads } from './use-threads.ts';
import { whereIn } from './where.ts';

/** Everything that was said of a version, wherever it was said. */
export function CommentsTab({ file }: { file: VersionFile }) {
  const say = useSay();
  const { version } = file;
  const isWritable = useMayComment(version);
  const [withResolved, setWithResolved] = useState(true);
  const [isPicking, setPicking] = useState(false);
  const threads = useThreads(version.id);
  const elsewhere = threads.filter(
    ({ first: { about } }) => about.statement || about.difference || about.passage,
  );
  const shown = elsewhere.filter((thread) => withResolved || isOpen(thread));
  return (
    <Stack spacing={3} sx={{ maxWidth: 760 }}>
      {isWritable ? null : (
        <Typography color="text.secondary">
          {say(
            'Comments are written until a version is posted, withdrawn or discarded; then they are only read.',
          )}
        </Typography>
      )}
      <Box component="section" aria-labelledby="comments-version">
        <Typography id="comments-version" component="h2" variant="subtitle1" sx={{ fontWeight: 600, mb: 1 }}>
          {say('On the version as a whole')}
        </Typography>
        <Comments about={aboutVersion} file={file} />
      </Box>
      <Box component="section" aria-labelledby="comments-parts">
        <Stack
          direction="row"
          useFlexGap
          spacing={1}
          sx={{ mb: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}
        >
          <Typography id="comments-parts" component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
            {say('On statements, differences and sentences')}
          </Typography>
          {elsewhere.some((thread) => !isOpen(thread)) ? (
            <FormControlLabel
              control={<Switch checked={withResolved} onChange={(_, on) => setWithResolved(on)} />}
              label={say('With resolved ones')}
            />
          ) : null}
        </Stack>
        <Stack spacing={1}>
          {shown.map((thread) => {
            const { words, to } = whereIn(file, thread.first, say);
            return (
              <ThreadCard key={thread.first.id} thread={thread} isWritable={isWritable}>
                <Typography variant="body2" sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>
                  {to ? (
                    <Link component={RouterLink} to={to}>
                      {words}
                    </Link>
                  ) : (
                    words
                  )}
                </Typography>
              </ThreadCard>
            );
          })}
          {shown.length === 0 ? (
            <Typography variant="body2" color="text.secondary">
              {say('Nobody has commented on a part of it.')}
            </Typography>
          ) : null}
          {isWritable && version.text && !isPicking ? (
            <div>
              <Button size="small" variant="outlined" onClick={() => setPicking(true)}>
                {say('Comment on a sentence')}
              </Button>
            </div>
          ) : null}
          {isPicking ? <SentencePicker file={file} onDone={() => setPicking(false)} /> : null}
        </Stack>
      </Box>
    </Stack>
  );
}
