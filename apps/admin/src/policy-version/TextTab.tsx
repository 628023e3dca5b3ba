import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { policyText } from '@privacy-register/documents/text/policy-text';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { DraftOffer } from '../kit/DraftOffer.tsx';
import { useTextDraft } from '../kit/use-text-draft.ts';
import { PublicPage } from '../preview/PublicPage.tsx';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { AuthoredCoverage } from './AuthoredCoverage.tsx';
import { OvertakenNote } from './OvertakenNote.tsx';
import type { Outlook } from './outlook.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { UnexplainedList } from './UnexplainedList.tsx';
import { useEditable } from './use-editable.ts';
import type { VersionFile } from './version-file.ts';

type Props = { file: VersionFile; outlook: Outlook | null };
export type Selection = { start: number; end: number };

const saving = { mutation: 'updatePolicyVersion', input: 'UpdatePolicyVersionInput' };

/** Counsel's words beside what the public will read; a selected passage is linked to the statement it says. */
export function TextTab({ file, outlook }: Props) {
  const { version, policy } = file;
  const isEditable = useEditable(file);
  const stored = version.text ?? '';
  const [text, setText] = useState(stored);
  const [base, setBase] = useState(stored);
  const [revision, setRevision] = useState(version.revision);
  const [selection, setSelection] = useState<Selection>({ start: 0, end: 0 });
  const area = useRef<HTMLTextAreaElement>(null);
  const save = useVerb(saving, { done: 'The text is saved.' });
  const isDirty = text !== base;
  const draft = useTextDraft({ resource: 'policy-version', record: `${version.id}/text`, text, base });
  const restore = () => {
    setText(draft.found?.text ?? text);
    draft.settle();
  };
  // What the register holds now is taken over only while nothing is typed.
  if (!isDirty && (stored !== base || version.revision !== revision)) {
    setText(stored);
    setBase(stored);
    setRevision(version.revision);
  }

  const select = ({ start, end }: Selection) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
    setSelection({ start, end });
  };
  useAim(select, text);

  const deferred = useDeferredValue(text);
  const tree = useMemo(() => policyText({ markdown: deferred, topLevel: 2 }), [deferred]);
  const keep = () =>
    save.mutate({ id: version.id, expectedRevision: revision, text }, { onSuccess: () => setBase(text) });
  const isOvertaken = isDirty && version.revision !== revision;

  return (
    <Stack spacing={2}>
      {isEditable && draft.found ? (
        <DraftOffer at={draft.found.at} onRestore={restore} onDiscard={draft.discard} />
      ) : null}
      {isOvertaken ? (
        <OvertakenNote
          texts={{ base, mine: text, theirs: stored }}
          onKeepMine={() => setRevision(version.revision)}
          onMerged={(merged) => {
            setText(merged);
            setBase(stored);
            setRevision(version.revision);
          }}
        />
      ) : null}
      {isEditable ? (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <Button variant="contained" disabled={!isDirty} loading={save.isPending} onClick={keep}>
            Save the text
          </Button>
          <Button disabled={!isDirty} onClick={() => setText(base)}>
            Drop my changes
          </Button>
          <SelectionBar file={file} text={text} selection={selection} isDirty={isDirty} />
        </Stack>
      ) : null}
      <Problem error={save.error} />
      <AuthoredCoverage file={file} {...(isEditable && !isDirty ? { onShow: select } : {})} />
      <UnexplainedList file={file} outlook={outlook} text={text} isDirty={isDirty} onSelect={select} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) minmax(0,1fr)' },
        }}
      >
        {isEditable ? (
          <TextField
            label="Text (Markdown)"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onSelect={(event) => setSelection(selectionIn(event.target))}
            inputRef={area}
            multiline
            minRows={16}
            maxRows={32}
            fullWidth
            slotProps={{ htmlInput: { lang: policy.language, spellCheck: true } }}
          />
        ) : null}
        <Box sx={{ minWidth: 0, maxHeight: isEditable ? 820 : undefined, overflow: 'auto' }}>
          {stored || text ? (
            <PublicPage tree={tree} label="Preview of the text" />
          ) : (
            <Typography color="text.secondary">The version has no text yet.</Typography>
          )}
        </Box>
      </Box>
    </Stack>
  );
}

function selectionIn(target: EventTarget): Selection {
  if (!(target instanceof HTMLTextAreaElement)) return { start: 0, end: 0 };
  return { start: target.selectionStart, end: target.selectionEnd };
}

/** A refusal leads here with the place it is about. */
function useAim(select: (selection: Selection) => void, text: string) {
  const [params] = useSearchParams();
  const at = Number(params.get('at') ?? Number.NaN);
  const aimed = useRef<number | null>(null);
  useEffect(() => {
    if (Number.isNaN(at) || aimed.current === at) return;
    aimed.current = at;
    const end = text.slice(at).search(/[.\n]/);
    select({ start: at, end: end < 0 ? text.length : at + end + 1 });
  });
}
