import { Box, Tooltip } from '@mui/material';
import type { ElementType } from 'react';
import type { Point } from './lane.ts';
import { placeIn, type Range } from './scale.ts';

type Props = { point: Point; range: Range; link: ElementType };

export function TimelinePoint({ point, range, link }: Props) {
  const { at, label, meaning, path } = point;
  return (
    <li>
      <Tooltip title={`${label}. ${meaning}`}>
        <Box
          {...(path === null
            ? { component: 'span', role: 'img', tabIndex: 0 }
            : { component: link, to: path })}
          style={{ left: `${placeIn(range, at, 'start') * 100}%` }}
          sx={{
            position: 'absolute',
            top: 2,
            width: 24,
            height: 24,
            ml: '-12px',
            display: 'grid',
            placeItems: 'center',
            borderRadius: '50%',
            '&:focus-visible': { zIndex: 2 },
            '&::before': {
              content: '""',
              width: 11,
              height: 11,
              rotate: '45deg',
              bgcolor: 'primary.main',
              border: 1,
              borderColor: 'background.paper',
            },
          }}
        />
      </Tooltip>
    </li>
  );
}
