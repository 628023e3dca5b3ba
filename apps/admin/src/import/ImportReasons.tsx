import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import type { UserError } from '../data-provider/problem.ts';

const mostShown = 50;

/** Every reason why not, with its place in the document. */
export function ImportReasons({ reasons }: { reasons: readonly UserError[] }) {
  const more = reasons.length - mostShown;
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      <AlertTitle>
        {reasons.length === 1 ? 'One thing is' : `${reasons.length} things are`} in the way
      </AlertTitle>
      <Typography variant="body2">
        Nothing is written until each is mended in the document, or here.
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {reasons.slice(0, mostShown).map(({ field, code, message }) => (
          <Box component="li" key={`${field} ${code} ${message}`} sx={{ overflowWrap: 'anywhere', mb: 0.5 }}>
            {field ? <code>{field}</code> : 'The document'}: {message}
          </Box>
        ))}
      </Box>
      {more > 0 ? `And ${more} more.` : null}
    </Alert>
  );
}
