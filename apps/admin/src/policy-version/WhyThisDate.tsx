import { Box, Typography } from '@mui/material';
import { stepIn } from '@privacy-register/documents/words/step';
import { useLanguage } from '../language/use-language.ts';
import { useSay } from '../language/use-say.ts';

type Props = {
  steps: readonly { rule: string; text: string; at: string }[];
  /** Whose days were counted. */
  zone: string;
};

export function WhyThisDate({ steps, zone }: Props) {
  const say = useSay();
  const speech = { language: useLanguage(), say };
  if (steps.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Typography component="summary" sx={{ cursor: 'pointer' }}>
        {say('Why this date')}
      </Typography>
      <Box component="ol" sx={{ my: 0.5, pl: 2.5 }}>
        {steps.map((step) => (
          <li key={`${step.rule} ${step.text}`}>{stepIn({ step, zone, speech }) ?? step.text}</li>
        ))}
      </Box>
    </Box>
  );
}
