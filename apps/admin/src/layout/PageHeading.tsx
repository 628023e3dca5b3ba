import { Box } from '@mui/material';
import { Fragment } from 'react';
import { CrumbName } from './Crumbs.tsx';
import { type Crumb, headingOf } from './crumbs.ts';

/** For whoever goes by headings: what the bar above lists and forms shows to others. */
export function PageHeading({ crumbs }: { crumbs: readonly Crumb[] }) {
  const heading = headingOf(crumbs);
  if (heading.length === 0) return null;
  return (
    <Box component="h1" sx={unseen}>
      {heading.map((crumb, place) => (
        <Fragment key={JSON.stringify(crumb)}>
          {place > 0 ? ': ' : null}
          <CrumbName crumb={crumb} />
        </Fragment>
      ))}
    </Box>
  );
}

const unseen = {
  position: 'absolute',
  m: 0,
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(100%)',
} as const;
