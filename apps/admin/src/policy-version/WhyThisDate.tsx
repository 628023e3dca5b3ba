import { Box, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';

type Props = { steps: readonly { rule: string; text: string; at: string }[] };

export function WhyThisDate({ steps }: Props) {
  const say = useSay();
  if (steps.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Typography component="summary" sx={{ cursor: 'pointer' }}>
        {say('Why this date')}
      </Typography>
      <Box component="ol" sx={{ my: 0.5, pl: 2.5 }}>
        {steps.map(({ rule, text }) => (
          <li key={`${rule} ${text}`}>{text}</li>
        ))}
      </Box>
    </Box>
  );
}
