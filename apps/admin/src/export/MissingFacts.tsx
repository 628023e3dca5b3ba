import { Box, Typography } from '@mui/material';
import { Told } from '../language/Told.tsx';
import { useSay } from '../language/use-say.ts';
import { cellLabel } from './cell-label.ts';
import type { MissingFact } from './model-form.ts';
import { whyInWords } from './why-words.ts';

/** Each gap with the statements that come near, so that somebody can close it. */
export function MissingFacts({ missing }: { missing: readonly MissingFact[] }) {
  const say = useSay();
  return (
    <Box component="section" aria-labelledby="missing-facts" sx={{ mb: 3 }}>
      <Typography id="missing-facts" component="h2" variant="h6" gutterBottom>
        {say('Missing facts')}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {missing.map(({ cell, why, message, near }) => (
          <Box component="li" key={`${cell} ${message}`} sx={{ mb: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{cellLabel(cell, say)}</Typography>
            <Typography variant="body2">
              <Told sentence={message} /> ({say(whyInWords(why))})
            </Typography>
            {near.length ? (
              <Box component="ul" sx={{ m: 0, pl: 3 }}>
                {near.map(({ key, summary }) => (
                  <Typography key={key} component="li" variant="body2" color="text.secondary">
                    {summary}
                  </Typography>
                ))}
              </Box>
            ) : null}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
