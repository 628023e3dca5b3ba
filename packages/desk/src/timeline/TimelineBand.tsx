import { Box, Tooltip } from '@mui/material';
import type { ElementType } from 'react';
import type { Band } from './lane.ts';
import { placeIn, type Range } from './scale.ts';
import { paintOf } from './tone.ts';

type Props = { band: Band; range: Range; link: ElementType };

export function TimelineBand({ band, range, link }: Props) {
  const { from, to, tone, label, meaning, path } = band;
  const start = placeIn(range, from, 'start');
  const length = placeIn(range, to, 'end') - start;
  return (
    <li>
      <Tooltip title={`${label}. ${meaning}`}>
        <Box
          {...(path === null
            ? { component: 'span', role: 'img', tabIndex: 0 }
            : { component: link, to: path })}
          style={{ left: `${start * 100}%`, width: `${length * 100}%` }}
          sx={[
            {
              position: 'absolute',
              top: 0,
              height: 28,
              minWidth: 6,
              borderRadius: 0.5,
              textDecoration: 'none',
              '&:hover': { filter: 'brightness(1.1)' },
              '&:focus-visible': { zIndex: 2 },
            },
            (theme) => paintOf(tone, theme),
          ]}
        >
          <BandLabel label={label} isOnPattern={tone === 'hatched' || tone === 'faint'} />
        </Box>
      </Tooltip>
    </li>
  );
}

/** Stays in view while its band is scrolled through. */
function BandLabel({ label, isOnPattern }: { label: string; isOnPattern: boolean }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{ display: 'block', height: 1, overflow: 'clip', fontSize: '0.8125rem', lineHeight: '26px' }}
    >
      <Box
        component="span"
        sx={{
          position: 'sticky',
          left: 0,
          px: 0.75,
          whiteSpace: 'nowrap',
          bgcolor: isOnPattern ? 'background.paper' : 'transparent',
        }}
      >
        {label}
      </Box>
    </Box>
  );
}
