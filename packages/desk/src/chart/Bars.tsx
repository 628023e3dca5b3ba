import { Box, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { type Bar, inWords, labelWidthOf } from './bar.ts';

type Props = { label: string; bars: readonly Bar[]; height: number; counted: string };

/** Loaded apart: its library is larger than all else on a page. */
export function Bars({ label, bars, height, counted }: Props) {
  const { palette } = useTheme();
  return (
    <Box role="img" aria-label={inWords(label, bars)} sx={{ height }}>
      <BarChart
        aria-hidden
        hideLegend
        skipAnimation
        disableKeyboardNavigation
        layout="horizontal"
        height={height}
        margin={{ left: 0, right: 16, top: 4, bottom: 4 }}
        colors={[palette.primary.main]}
        yAxis={[{ scaleType: 'band', data: bars.map((bar) => bar.label), width: labelWidthOf(bars) }]}
        xAxis={[{ tickMinStep: 1, min: 0 }]}
        series={[{ data: bars.map(({ count }) => count), label: counted }]}
      />
    </Box>
  );
}
