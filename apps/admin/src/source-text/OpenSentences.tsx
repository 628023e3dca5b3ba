import { Accordion, AccordionDetails, AccordionSummary, Box, Button, Typography } from '@mui/material';
import { longestPassage } from '@privacy-register/schema/policy-text/passage';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import type { Stretch } from './stretch.ts';

type Props = {
  text: string;
  sentences: readonly Stretch[];
  onShow?: ((sentence: Stretch) => void) | undefined;
  onLink?: ((sentence: Stretch) => void) | undefined;
  onMark?: ((sentence: Stretch) => void) | undefined;
};

/** The sentences that nothing explains, each to be shown, linked to a statement or marked. */
export function OpenSentences({ text, sentences, onShow, onLink, onMark }: Props) {
  const say = useSay();
  if (sentences.length === 0) return null;
  return (
    <Accordion variant="outlined" disableGutters>
      <AccordionSummary expandIcon={<span aria-hidden>▾</span>}>
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {say('One sentence not explained |||| %{smart_count} sentences not explained', {
            smart_count: sentences.length,
          })}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {sentences.map((sentence) => {
            const { start, end } = sentence;
            return (
              <Box component="li" key={start} sx={{ overflowWrap: 'anywhere' }}>
                “{text.slice(start, end)}”{' '}
                {onShow ? (
                  <Button size="small" onClick={() => onShow(sentence)}>
                    {say('Show it')}
                  </Button>
                ) : null}
                {onLink ? (
                  <SteadyButton
                    size="small"
                    disabled={end - start > longestPassage}
                    onClick={() => onLink(sentence)}
                  >
                    {say('Link to statement')}
                  </SteadyButton>
                ) : null}
                {onMark ? (
                  <Button size="small" onClick={() => onMark(sentence)}>
                    {say('Mark it')}
                  </Button>
                ) : null}
              </Box>
            );
          })}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
