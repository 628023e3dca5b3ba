import { Box } from '@mui/material';
import { isValues } from '@privacy-register/desk/provider/value.ts';
import { useSpelled } from '../language/use-say.ts';
import { WithNames } from './WithNames.tsx';

/** What rules wrote: a few named texts as such, anything deeper as it is kept. */
export function JsonValue({ value }: { value: unknown }) {
  const spelled = useSpelled();
  const flat = isValues(value) ? Object.entries(value) : [];
  if (flat.length === 0 || flat.some(([, one]) => typeof one !== 'string')) {
    return (
      <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: 12 }}>
        <WithNames text={JSON.stringify(value, null, 2)} />
      </Box>
    );
  }
  return flat.map(([name, text]) => (
    <Box key={name} sx={{ whiteSpace: 'pre-wrap' }}>
      {spelled(name)}: <WithNames text={String(text)} />
    </Box>
  ));
}
