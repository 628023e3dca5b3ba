import { Box, Button, Typography } from '@mui/material';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import type { Statement } from '@privacy-register/schema/record/statement';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSay } from '../language/use-say.ts';
import { useVersionText } from './version-text.ts';

type Passages = Statement['passages'];

/** Where the text says it. Passages are added by selecting words of the text. */
export function PassageList() {
  const say = useSay();
  const { setValue } = useFormContext<Statement>();
  const version = useWatch<Statement, 'version'>({ name: 'version' });
  const passages: Passages = useWatch<Statement, 'passages'>({ name: 'passages' }) ?? [];
  const text = useVersionText(version).text ?? '';
  const isStale = ({ start, end, sha256 }: Passages[number]) => textHash(text.slice(start, end)) !== sha256;
  const without = (place: number) => passages.filter((_, each) => each !== place);
  return (
    <Box component="section" aria-labelledby="passages" sx={{ width: '100%', my: 2 }}>
      <Typography id="passages" component="h2" variant="subtitle2">
        {say('Passages')}
      </Typography>
      {passages.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {say('No passage yet. Select the words in the version’s text and press “Link to statement”.')}
        </Typography>
      ) : null}
      {passages.map((passage, place) => (
        <Box
          key={`${passage.start}-${passage.end}`}
          sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.5 }}
        >
          <Box
            component="blockquote"
            sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'divider', flexGrow: 1, minWidth: 0 }}
          >
            {text.slice(passage.start, passage.end) ||
              say('From %{start} to %{end}', { start: passage.start, end: passage.end })}
            {text && isStale(passage) ? (
              <Typography variant="body2" color="warning">
                {say('These are not the words that were linked. Unlink them and select the words anew.')}
              </Typography>
            ) : null}
          </Box>
          <Button size="small" onClick={() => setValue('passages', without(place), { shouldDirty: true })}>
            {say('Unlink')}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
