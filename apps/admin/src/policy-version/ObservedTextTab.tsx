import { Alert, Link, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { NoText } from '../source-text/NoText.tsx';
import { SourceText } from '../source-text/SourceText.tsx';
import { useSourceFile } from '../source-text/source-file.ts';
import type { Stretch } from '../source-text/stretch.ts';
import { Problem } from '../verb/Problem.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { MarkDialog } from './MarkDialog.tsx';
import type { VersionFile } from './version-file.ts';

type Asked = { doing: 'link' | 'mark'; sentence: Stretch };

/** The document that was observed, where its words are here, beside what this version says. */
export function ObservedTextTab({ file }: { file: VersionFile }) {
  const say = useSay();
  const { data, error, isPending } = useSourceFile(file.version.sourceDocument);
  const mayObserve = useMay('observe');
  const [asked, setAsked] = useState<Asked | null>(null);
  if (!file.version.sourceDocument)
    return <Alert severity="info">{say('No source document is recorded.')}</Alert>;
  if (error) return <Problem error={error} />;
  if (isPending || !data) return <Skeleton variant="rounded" height={240} />;
  const { source } = data;
  const { text } = source;
  if (text === null) return <NoText source={source} />;
  const marks = data.marks.filter(({ version }) => version === null || version === file.version.id);
  const close = () => setAsked(null);
  const begin = (doing: Asked['doing']) => (sentence: Stretch) => setAsked({ doing, sentence });
  return (
    <>
      <SourceText
        file={{ text, statements: file.statements, marks }}
        onLink={mayObserve ? begin('link') : undefined}
        onMark={mayObserve ? begin('mark') : undefined}
      >
        <Typography variant="body2">
          <Said
            sentence="The words of %{source}, for staff alone. Replace or erase them there."
            parts={{
              source: (
                <Link component={RouterLink} to={`/source-document/${source.id}/show`}>
                  {source.title}
                </Link>
              ),
            }}
          />
        </Typography>
      </SourceText>
      {asked?.doing === 'link' ? (
        <LinkDialog file={file} text={text} selection={asked.sentence} onClose={close} />
      ) : null}
      {asked?.doing === 'mark' ? (
        <MarkDialog
          on={{ sourceDocument: source.id }}
          marked={{ ...asked.sentence, words: text.slice(asked.sentence.start, asked.sentence.end) }}
          onClose={close}
        />
      ) : null}
    </>
  );
}
