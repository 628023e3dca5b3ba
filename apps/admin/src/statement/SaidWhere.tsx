import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import type { Statement } from '@privacy-register/schema/record/statement';
import { quoteOf } from '@privacy-register/schema/source-text/quote';
import { useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { ObservedChip } from '../policy/ObservedChip.tsx';
import { useVersionText } from './version-text.ts';

/** The words of the text that say it. */
export function SaidWhere() {
  const say = useSay();
  const statement = useRecordContext<Statement>();
  const { text, isObserved } = useVersionText(statement?.version);
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <CardContent>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
          <Typography component="h2" variant="h6">
            {say('Where the text says it')}
          </Typography>
          {isObserved ? <ObservedChip /> : null}
        </Stack>
        {statement?.passages.length === 0 ? (
          <Typography color="text.secondary">{say('No passage of the text is linked to it.')}</Typography>
        ) : null}
        {statement?.passages.map((passage) => (
          <Box
            key={`${passage.start}-${passage.end}`}
            component="blockquote"
            sx={{ m: 0, mb: 1, pl: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap' }}
          >
            {text === null
              ? say('From %{start} to %{end}', { start: passage.start, end: passage.end })
              : quoteOf(text, passage)}
            {text !== null && quoteOf(text, passage) === null
              ? say('The text does not say it here any more.')
              : null}
          </Box>
        ))}
        {text === null && isObserved ? (
          <Typography variant="body2" color="text.secondary">
            {say('No text is attached to the source document: only places and hashes are kept.')}
          </Typography>
        ) : null}
      </CardContent>
    </Card>
  );
}
