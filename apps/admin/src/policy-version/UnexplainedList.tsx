import { Alert, Box, Button } from '@mui/material';
import type { Unexplained } from '@privacy-register/schema/policy-text/unexplained';
import { useDeferredValue, useMemo, useState } from 'react';
import { MarkDialog, type Marked } from './MarkDialog.tsx';
import type { Outlook } from './outlook.ts';
import type { Selection } from './TextTab.tsx';
import { unexplainedNow } from './unexplained-now.ts';
import { useEditable } from './use-editable.ts';
import type { VersionFile } from './version-file.ts';

type Props = {
  file: VersionFile;
  outlook: Outlook | null;
  text: string;
  isDirty: boolean;
  onSelect: (selection: Selection) => void;
};

const words: Record<Unexplained['sort'], string> = {
  added: 'New',
  changed: 'Changed',
  removed: 'Gone',
  moved: 'Moved',
};

/** Sentences that changed while no statement did: what keeps the version from being submitted. */
export function UnexplainedList({ file, outlook, text, isDirty, onSelect }: Props) {
  const isEditable = useEditable(file);
  const deferred = useDeferredValue(text);
  const [marked, setMarked] = useState<Marked | null>(null);
  const open = useMemo(
    () => (outlook && isEditable ? unexplainedNow({ file, outlook, text: deferred }) : []),
    [file, outlook, isEditable, deferred],
  );
  if (open.length === 0) return null;
  const before = file.base?.version.text ?? '';
  const markOf = ({ sort, start, end }: Unexplained): Marked =>
    sort === 'removed'
      ? { start: 0, end: 0, words: before.slice(start, end) }
      : { start, end, words: text.slice(start, end) };
  return (
    <Alert severity="warning" icon={false}>
      {open.length === 1 ? 'One sentence' : `${open.length} sentences`} changed without a statement. Link each
      to the statement that changed with it, or say that it states no fact.
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {open.map((one) => (
          <li key={`${one.sort} ${one.start}`}>
            <b>{words[one.sort]}:</b> “{one.text}”{' '}
            {one.sort === 'removed' ? null : (
              <Button size="small" onClick={() => onSelect(one)}>
                Select it
              </Button>
            )}
            <Button size="small" disabled={isDirty} onClick={() => setMarked(markOf(one))}>
              It states no fact
            </Button>
          </li>
        ))}
      </Box>
      {isDirty ? 'Save the text first, then link or mark.' : null}
      {marked ? (
        <MarkDialog on={{ version: file.version.id }} marked={marked} onClose={() => setMarked(null)} />
      ) : null}
    </Alert>
  );
}
