import { Button, Typography } from '@mui/material';
import { longestPassage } from '@privacy-register/schema/policy-text/passage';
import { useState } from 'react';
import { LinkDialog } from './LinkDialog.tsx';
import { MarkDialog } from './MarkDialog.tsx';
import type { Selection } from './TextTab.tsx';
import type { VersionFile } from './version-file.ts';

type Props = { file: VersionFile; text: string; selection: Selection; isDirty: boolean };

/** What to do with the selected words; their edges are taken in to the words themselves. */
export function SelectionBar({ file, text, selection, isDirty }: Props) {
  const [open, setOpen] = useState<'link' | 'mark' | null>(null);
  const { start, end } = trimmed(text, selection);
  const length = end - start;
  const isReady = length > 0 && !isDirty;
  return (
    <>
      <Button
        variant="outlined"
        disabled={!isReady || length > longestPassage}
        onClick={() => setOpen('link')}
      >
        Link to statement
      </Button>
      <Button variant="outlined" disabled={!isReady} onClick={() => setOpen('mark')}>
        No fact
      </Button>
      <Typography variant="body2" color="text.secondary" role="status">
        {hint({ length, isDirty })}
      </Typography>
      {open === 'link' ? (
        <LinkDialog file={file} text={text} selection={{ start, end }} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'mark' ? (
        <MarkDialog
          on={{ version: file.version.id }}
          marked={{ start, end, words: text.slice(start, end) }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

function hint({ length, isDirty }: { length: number; isDirty: boolean }): string {
  if (isDirty) return 'Save the text to link passages.';
  if (length === 0) return 'Select a phrase or sentence to link it.';
  if (length > longestPassage) return `${length} characters; a passage has at most ${longestPassage}.`;
  return length === 1 ? '1 character selected' : `${length} characters selected`;
}

function trimmed(text: string, { start, end }: Selection): Selection {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, from + words.trim().length) };
}
