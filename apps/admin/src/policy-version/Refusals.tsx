import { Box, Link } from '@mui/material';
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { Refused } from '../verb/Refused.tsx';
import { placeOfRefusal } from './place-of-refusal.ts';

/** Every reason why not, each with a way to where it is mended. */
export function Refusals({ refusals, page = '' }: { refusals: readonly UserError[]; page?: string }) {
  const say = useSay();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
      {refusals.map((refusal) => {
        const place = placeOfRefusal(refusal);
        return (
          <li key={`${refusal.field} ${refusal.message}`}>
            <Refused refused={refusal} />{' '}
            {place ? (
              <Link
                component={RouterLink}
                to={`${page}?tab=${place.tab}${place.at ? `&at=${place.at}` : ''}`}
              >
                {say(place.label)}
              </Link>
            ) : null}
          </li>
        );
      })}
    </Box>
  );
}
