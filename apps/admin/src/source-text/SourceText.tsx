import { Box, Stack } from '@mui/material';
import { textCoverage } from '@privacy-register/schema/source-text/text-coverage';
import { type ReactNode, useMemo, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { CoverageMeter } from './CoverageMeter.tsx';
import { HighlightedText } from './HighlightedText.tsx';
import { OpenSentences } from './OpenSentences.tsx';
import { openName } from './place-name.ts';
import { SaidBeside } from './SaidBeside.tsx';
import { segmentsOf } from './segments.ts';
import type { SourceFile } from './source-file.ts';
import type { Stretch } from './stretch.ts';

type Props = {
  file: Pick<SourceFile, 'statements' | 'marks'> & { text: string };
  onLink?: ((sentence: Stretch) => void) | undefined;
  onMark?: ((sentence: Stretch) => void) | undefined;
  children?: ReactNode;
};

/** Whoever chose on one side is led to the other. */
type Shown = { shown: string | null; isFromText: boolean };

/** A captured text beside what is said of it, with the meter: choose one to see the other. */
export function SourceText({ file, onLink, onMark, children }: Props) {
  const say = useSay();
  const { text, statements, marks } = file;
  const [{ shown, isFromText }, setShown] = useState<Shown>({ shown: null, isFromText: false });
  const coverage = useMemo(() => textCoverage(text, { statements, marks }), [text, statements, marks]);
  const segments = useMemo(
    () => segmentsOf(text, placesIn(file, coverage.unexplained)),
    [text, file, coverage],
  );
  const labels = new Map([
    ...statements.map(({ id, summary }) => [id, summary] as const),
    ...marks.map(({ id, reason }) => [id, reason] as const),
  ]);
  // Where the same words are said by several, each further choice shows the next one.
  const choose = (names: readonly string[]) =>
    setShown({
      shown: names[((shown === null ? -1 : names.indexOf(shown)) + 1) % names.length] ?? null,
      isFromText: true,
    });
  const aim = (name: string) => setShown({ shown: name, isFromText: false });
  return (
    <Stack spacing={2}>
      <CoverageMeter coverage={coverage} />
      <OpenSentences
        text={text}
        sentences={coverage.unexplained}
        onShow={(sentence) => aim(openName(sentence))}
        onLink={onLink}
        onMark={onMark}
      />
      {children}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) minmax(0,1fr)' },
        }}
      >
        <HighlightedText
          text={text}
          segments={segments}
          shown={shown}
          isAimed={!isFromText}
          labelOf={(names) => names.map((name) => labels.get(name) ?? say('Nothing explains it.')).join('; ')}
          onChoose={choose}
        />
        <SaidBeside
          text={text}
          statements={statements}
          marks={marks}
          shown={shown}
          isAimed={isFromText}
          onChoose={aim}
        />
      </Box>
    </Stack>
  );
}

function placesIn({ statements, marks }: Props['file'], open: readonly Stretch[]) {
  return [
    ...statements.flatMap(({ id, passages }) => passages.map(({ start, end }) => ({ start, end, name: id }))),
    ...marks.map(({ id, start, end }) => ({ start, end, name: id })),
    ...open.map((sentence) => ({ ...sentence, name: openName(sentence) })),
  ];
}
