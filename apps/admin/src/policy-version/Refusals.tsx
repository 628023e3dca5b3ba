import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { UserError } from '../data-provider/problem.ts';
import { placeOfRefusal } from './place-of-refusal.ts';

/** Every reason why not, each with a way to where it is mended. */
export function Refusals({ refusals }: { refusals: readonly UserError[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {refusals.map((refusal) => {
        const place = placeOfRefusal(refusal);
        return (
          <li key={`${refusal.field} ${refusal.message}`}>
            {refusal.message}{' '}
            {place ? (
              <Link component={RouterLink} to={`?tab=${place.tab}${place.at ? `&at=${place.at}` : ''}`}>
                {place.label}
              </Link>
            ) : null}
          </li>
        );
      })}
    </Box>
  );
}
