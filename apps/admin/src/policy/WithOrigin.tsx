import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { ObservedChip } from './ObservedChip.tsx';

/** Words of a list, with the mark of what was only observed beside them. */
export const WithOrigin = ({ isObserved, children }: { isObserved: boolean; children: ReactNode }) => (
  <Stack
    component="span"
    direction="row"
    useFlexGap
    spacing={1}
    sx={{ flexWrap: 'wrap', alignItems: 'center' }}
  >
    <span>{children}</span>
    {isObserved ? <ObservedChip /> : null}
  </Stack>
);
