import { Stack, Typography, useTheme } from '@mui/material';
import { colourOf } from './edge-tone.ts';
import { dashes, type Sign } from './graph.ts';

/** What lines and frames mean. */
export function GraphLegend({ legend }: { legend: readonly Sign[] }) {
  return (
    <Stack
      component="ul"
      direction="row"
      useFlexGap
      sx={{ flexWrap: 'wrap', gap: 2, rowGap: 0.5, m: 0, p: 0, listStyle: 'none' }}
    >
      {legend.map((sign) => (
        <Stack component="li" key={sign.label} direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
          <Drawn sign={sign} />
          <Typography variant="caption">{sign.label}</Typography>
        </Stack>
      ))}
    </Stack>
  );
}

function Drawn({ sign }: { sign: Sign }) {
  const { palette } = useTheme();
  const frame = { fill: 'none', stroke: palette.primary.main, strokeWidth: 1.5 };
  return (
    <svg width={40} height={18} aria-hidden>
      {'stroke' in sign ? (
        <>
          <path
            d="M0,9 L40,9"
            stroke={colourOf(sign.tone ?? 'plain', palette)}
            strokeWidth={sign.tone ? 2.4 : 1.5}
            strokeDasharray={dashes[sign.stroke]}
          />
          {sign.isCrossed ? (
            <path d="M15,4 l10,10 m0,-10 l-10,10" stroke={palette.text.primary} strokeWidth={2} />
          ) : null}
        </>
      ) : (
        <>
          <rect
            x={1}
            y={1}
            width={38}
            height={16}
            rx={3}
            {...frame}
            strokeDasharray={sign.outline === 'dashed' ? '5 3' : undefined}
          />
          {sign.outline === 'double' ? <rect x={4} y={4} width={32} height={10} rx={2} {...frame} /> : null}
        </>
      )}
    </svg>
  );
}
