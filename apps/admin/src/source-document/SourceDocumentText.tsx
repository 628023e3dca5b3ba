import { Card, CardContent, Skeleton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { MarkDialog } from '../policy-version/MarkDialog.tsx';
import { useMay } from '../sign-in/use-role.ts';
import { NoText } from '../source-text/NoText.tsx';
import { SourceText } from '../source-text/SourceText.tsx';
import { SourceTools } from '../source-text/SourceTools.tsx';
import { useSourceFile } from '../source-text/source-file.ts';
import type { Stretch } from '../source-text/stretch.ts';
import { Problem } from '../verb/Problem.tsx';

/** The words of a captured document, where they are here, and what is said of them. */
export function SourceDocumentText() {
  const say = useSay();
  const record = useRecordContext();
  const { data: file, error } = useSourceFile(record ? String(record.id) : null);
  const mayMark = useMay('observe');
  const [marked, setMarked] = useState<Stretch | null>(null);
  if (error) return <Problem error={error} />;
  if (!file) return <Skeleton variant="rounded" height={160} sx={{ mt: 2 }} />;
  const { source, versions, statements, marks } = file;
  const { text } = source;
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <CardContent>
        <Typography component="h2" variant="h6" gutterBottom>
          {say('The text')}
        </Typography>
        <Stack spacing={2}>
          {versions.map(({ id }) => (
            <Typography key={id} variant="body2">
              <Said sentence="Observed as %{version}" parts={{ version: <Named id={id} isLink /> }} />
            </Typography>
          ))}
          {text === null ? (
            <NoText source={source} />
          ) : (
            <SourceText file={{ text, statements, marks }} onMark={mayMark ? setMarked : undefined}>
              <SourceTools source={source} />
            </SourceText>
          )}
        </Stack>
        {marked && text !== null ? (
          <MarkDialog
            on={{ sourceDocument: source.id }}
            marked={{ ...marked, words: text.slice(marked.start, marked.end) }}
            onClose={() => setMarked(null)}
          />
        ) : null}
      </CardContent>
    </Card>
  );
}
