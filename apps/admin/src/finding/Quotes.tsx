import { Box } from '@mui/material';
import type { FoundPlace } from './findings.ts';

/** Words of the text; places whose words the register does not have are passed over. */
export function Quotes({ places }: { places: readonly FoundPlace[] }) {
  return places.flatMap(({ start, quote }) =>
    quote === null
      ? []
      : [
          <Box
            key={`${start} ${quote}`}
            component="blockquote"
            sx={{
              ...{ m: 0, my: 0.5, pl: 1.5, borderLeft: 3, borderColor: 'divider' },
              ...{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', typography: 'body2' },
            }}
          >
            {quote}
          </Box>,
        ],
  );
}
