import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { useSay } from '../language/use-say.ts';
import { Refused } from '../verb/Refused.tsx';

const mostShown = 50;

/** Every reason why not, with its place in the document. */
export function ImportReasons({ reasons }: { reasons: readonly UserError[] }) {
  const say = useSay();
  const more = reasons.length - mostShown;
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      <AlertTitle>
        {say('One thing is in the way |||| %{smart_count} things are in the way', {
          smart_count: reasons.length,
        })}
      </AlertTitle>
      <Typography variant="body2">
        {say('Nothing is written until each is mended in the document, or here.')}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {reasons.slice(0, mostShown).map(({ field, code, message }) => (
          <Box component="li" key={`${field} ${code} ${message}`} sx={{ overflowWrap: 'anywhere', mb: 0.5 }}>
            {field ? <code>{field}</code> : say('The document')}: <Refused refused={{ code, message }} />
          </Box>
        ))}
      </Box>
      {more > 0 ? say('And %{more} more.', { more }) : null}
    </Alert>
  );
}
