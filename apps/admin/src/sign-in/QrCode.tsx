import { Box } from '@mui/material';
import { encode } from 'uqr';

type Props = { text: string; label: string };

/** Dark on white in every theme: what cameras read. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { border: 4, ecc: 'M' });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      sx={{ display: 'block', width: 200, maxWidth: 1, height: 'auto', borderRadius: 1, my: 1 }}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </Box>
  );
}
