import { Box, type Theme } from '@mui/material';
import { memo, type RefObject } from 'react';
import type { Segment } from '../source-text/segments.ts';

type Props = { segments: readonly Segment[]; text: string; mirror: RefObject<HTMLDivElement | null> };

const unseen = { WebkitTextFillColor: 'transparent', borderRadius: '2px' };

const looksIn = ({ palette }: Theme) => ({
  '& .marked': { ...unseen, textDecoration: `underline dotted 2px ${palette.text.disabled}` },
  '& .open': { ...unseen, textDecoration: `underline wavy 1.5px ${palette.warning.main}` },
  '& .aimed': { ...unseen, bgcolor: 'action.hover' },
  '& .said': { ...unseen, bgcolor: 'action.focus', textDecoration: `underline 2px ${palette.primary.main}` },
});

/** The same words in the same places behind the editor, unseen: what is said of them shows through. */
export const Mirror = memo(({ segments, text, mirror }: Props) => (
  <Box
    ref={mirror}
    aria-hidden
    sx={[
      { position: 'absolute', top: 0, left: 0, pointerEvents: 'none', color: 'text.primary' },
      { whiteSpace: 'pre-wrap', overflowWrap: 'break-word', WebkitTextFillColor: 'transparent' },
      looksIn,
    ]}
  >
    {segments.map(({ start, end, names }) => (
      <span key={start} className={names.join(' ')}>
        {text.slice(start, end)}
      </span>
    ))}
    {'\u200b'}
  </Box>
));
Mirror.displayName = 'Mirror';
