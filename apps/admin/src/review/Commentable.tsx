import CommentIcon from '@mui/icons-material/CommentOutlined';
import { Box, Button, Collapse } from '@mui/material';
import { useId, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import type { About } from './about.ts';
import { Comments } from './Comments.tsx';
import { isOpen, threadsAbout } from './thread.ts';
import { useThreads } from './use-threads.ts';

type Props = { about: About; file: Pick<VersionFile, 'version'>; name: string };

/** Comments that take no room until somebody wants them. */
export function Commentable({ about, file, name }: Props) {
  const say = useSay();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const threads = threadsAbout(useThreads(file.version.id), about);
  const open = threads.filter(isOpen).length;
  const label = threads.length
    ? say('%{smart_count} comment |||| %{smart_count} comments', { smart_count: threads.length })
    : say('Comment');
  return (
    <Box>
      <Button
        size="small"
        color={open ? 'warning' : 'inherit'}
        startIcon={<CommentIcon />}
        aria-expanded={isShown}
        aria-controls={id}
        aria-label={say('%{label} on “%{name}”', { label, name })}
        onClick={() => setShown(!isShown)}
      >
        {label}
      </Button>
      <Collapse in={isShown} id={id} unmountOnExit>
        <Box sx={{ pt: 1, maxWidth: 640 }}>
          <Comments about={about} file={file} isBegun={threads.length === 0} />
        </Box>
      </Collapse>
    </Box>
  );
}
