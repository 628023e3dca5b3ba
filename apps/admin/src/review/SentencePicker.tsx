import { Autocomplete, Stack, TextField } from '@mui/material';
import { sentences } from '@privacy-register/schema/policy-text/sentence';
import { useMemo, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { type About, aboutPassage, nameOf } from './about.ts';
import { Comments } from './Comments.tsx';

type Props = { file: Pick<VersionFile, 'version'>; onDone: () => void };

const longest = 400;

/** A sentence found by its words, to be commented on: by keyboard, and on a narrow screen. */
export function SentencePicker({ file, onDone }: Props) {
  const say = useSay();
  const text = file.version.text ?? '';
  const [about, setAbout] = useState<About | null>(null);
  const options = useMemo(() => sentences(text).filter(({ start, end }) => end - start <= longest), [text]);
  return (
    <Stack spacing={1}>
      <Autocomplete
        options={options}
        openOnFocus
        getOptionLabel={({ words }) => words}
        getOptionKey={({ start }) => start}
        onChange={(_, sentence) => setAbout(sentence && aboutPassage(text, sentence.start, sentence.end))}
        renderInput={(params) => <TextField {...params} label={say('Sentence')} autoFocus />}
      />
      {about ? <Comments key={nameOf(about)} about={about} file={file} isBegun onSaid={onDone} /> : null}
    </Stack>
  );
}
