import { Box, Paper, Stack } from '@mui/material';
import { longestPassage } from '@privacy-register/schema/policy-text/passage';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Marked } from '../policy-version/MarkDialog.tsx';
import type { Outlook } from '../policy-version/outlook.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import type { Stretch } from '../source-text/stretch.ts';
import { Problem } from '../verb/Problem.tsx';
import { AimBar, type Doing } from './AimBar.tsx';
import { aimedAt, sayingAt } from './aimed.ts';
import { BenchDialog, type Opened } from './BenchDialog.tsx';
import { BenchNotes } from './BenchNotes.tsx';
import { BenchPanel } from './BenchPanel.tsx';
import { BenchStrip } from './BenchStrip.tsx';
import { BrokenLinks } from './BrokenLinks.tsx';
import { formats } from './deeds.ts';
import { EditorToolbar } from './EditorToolbar.tsx';
import { Foresight } from './Foresight.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { newStatementAt } from './new-statement.ts';
import { openFrom } from './open-from.ts';
import { PasteNote } from './PasteNote.tsx';
import { segmentsIn } from './places.ts';
import { readingOf } from './reading.ts';
import type { Deed } from './shortcuts.ts';
import { TextEditor } from './TextEditor.tsx';
import { useAim } from './use-aim.ts';
import { useEditor } from './use-editor.ts';
import { usePanelParts } from './use-panel-parts.tsx';
import { useParts } from './use-parts.ts';
import { usePaste } from './use-paste.ts';
import { useRelink } from './use-relink.ts';
import { useRested } from './use-rested.ts';
import { useTypedText } from './use-typed-text.ts';

type Props = { file: VersionFile; outlook: Outlook | null };
/** Counsel's words beside what is said of them: each side leads to the other, and both are true of what is typed. */
export function Workbench({ file, outlook }: Props) {
  const typed = useTypedText(file);
  const { text, isDirty } = typed;

  const parts = useParts();
  const navigate = useNavigate();
  const [selection, setSelection] = useState<Stretch>({ start: 0, end: 0 });
  const editor = useEditor({ onType: typed.type, onSelect: setSelection });
  const pasting = usePaste(editor);
  const [open, setOpen] = useState<Opened | null>(null);
  useAim(editor.select, text);

  const read = useRested(text, 120);
  const reading = useMemo(() => readingOf({ file, outlook, text: read }), [file, outlook, read]);
  const { coverage, saved } = reading;
  const { broken } = saved;
  const aim = useMemo(() => aimedAt(text, selection), [text, selection]);
  const saying = useMemo(
    () => (aim ? sayingAt(reading.saved.statements, reading.text, aim) : []),
    [reading, aim],
  );
  const segments = useMemo(
    () => segmentsIn({ reading, aim, said: saying.flatMap(({ passages }) => passages) }),
    [reading, aim, saying],
  );
  const ahead = useMemo(() => ({ text: reading.text, statements: reading.saved.statements }), [reading]);
  const isMarked = aim !== null && reading.marks.some((mark) => mark.start < aim.end && aim.start < mark.end);

  /** What is linked is linked to a text that the register keeps. */
  const kept = async (then: () => void) => {
    if (!isDirty || (await typed.save())) then();
  };
  const mark = (marked: Marked) => void kept(() => setOpen({ doing: 'mark', marked }));
  const begin = (doing: Doing) => {
    if (!aim || (doing !== 'mark' && aim.end - aim.start > longestPassage)) return;
    if (doing === 'mark') mark({ ...aim, words: text.slice(aim.start, aim.end) });
    else if (doing === 'tie') void kept(() => setOpen({ doing, words: aim }));
    else void kept(() => navigate(newStatementAt({ file, text, words: aim })));
  };
  const relinking = useRelink({ file, text: reading.text, kept });
  const perform = (deed: Deed) => {
    const format = formats[deed];
    if (format) editor.apply(format(text, selectionOf(editor.area.current) ?? selection));
    else if (deed === 'save') void kept(() => {});
    else if (deed === 'tie' || deed === 'state' || deed === 'mark') begin(deed);
    else if (deed === 'next-open' || deed === 'last-open') {
      const found = openFrom(coverage.unexplained, selection.start, deed === 'next-open' ? 1 : -1);
      if (found) editor.select(found);
    }
  };
  const panel = usePanelParts({
    file,
    typed: ahead,
    reading,
    saying,
    onSelect: editor.select,
    onMark: mark,
  });

  return (
    <Stack spacing={2}>
      <BenchNotes typed={typed} />
      <Stack ref={parts.strip} spacing={1}>
        <BenchStrip typed={typed} coverage={coverage} broken={broken.length} />
        <Foresight file={file} outlook={outlook} typed={ahead} />
      </Stack>
      <Box sx={columns}>
        <Paper ref={parts.text} variant="outlined" sx={{ minWidth: 0 }}>
          <EditorToolbar onDeed={perform} />
          <TextEditor
            editor={editor}
            text={text}
            lang={file.policy.language}
            shown={{ text: reading.text, segments }}
            onType={typed.type}
            onSelect={setSelection}
            onDeed={perform}
            onPaste={pasting.paste}
          />
          <AimBar {...{ aim, saying, isMarked, isDirty }} isBusy={typed.isSaving} onDo={begin} />
          <BrokenLinks broken={broken} onRelink={(one) => void relinking.relink(one)} />
          <Problem error={relinking.error} />
          <PasteNote notice={pasting.notice} />
        </Paper>
        <Paper
          variant="outlined"
          sx={{ minWidth: 0, position: 'relative', height: { xs: '80dvh', lg: 'auto' } }}
        >
          <Box sx={beside}>
            <BenchPanel parts={panel} panel={parts.panel} />
          </Box>
        </Paper>
      </Box>
      <KeysHelp />
      <BenchDialog file={file} text={text} open={open} onClose={() => setOpen(null)} />
    </Stack>
  );
}

const columns = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) minmax(0,1fr)' },
};

/** As high as the text, however long its list is. */
const beside = { position: 'absolute', inset: 0, display: 'grid', gridTemplateRows: 'minmax(0,1fr)' };

const selectionOf = (area: HTMLTextAreaElement | null): Stretch | null =>
  area && { start: area.selectionStart, end: area.selectionEnd };
