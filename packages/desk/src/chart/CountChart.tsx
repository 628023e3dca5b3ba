import {
  Link,
  Skeleton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { type ElementType, lazy, Suspense, useState } from 'react';
import { type Bar, heightOf } from './bar.ts';

const Bars = lazy(async () => ({ default: (await import('./Bars.tsx')).Bars }));

/** For whoever says them in another language. */
export type ChartWords = typeof chartWords;
const chartWords = { show: 'Show as', chart: 'Chart', table: 'Table' };

type Props = {
  label: string;
  bars: readonly Bar[];
  /** What the bars are, and what is counted: the heads of the table. */
  heads: readonly [string, string];
  link: ElementType;
  words?: typeof chartWords;
};

/** Bars to look at, or the same as a table; as high in one form as the bars need, whatever is loaded. */
export function CountChart({ label, bars, heads, link, words = chartWords }: Props) {
  const [view, setView] = useState(words.chart);
  const height = heightOf(bars);
  return (
    <Stack spacing={1}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={`${words.show}: ${label}`}
        value={view}
        onChange={(_, chosen) => chosen && setView(chosen)}
      >
        {[words.chart, words.table].map((option) => (
          <ToggleButton key={option} value={option}>
            {option}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {view === words.chart ? (
        <Suspense fallback={<Skeleton variant="rounded" height={height} />}>
          <Bars label={label} bars={bars} height={height} counted={heads[1]} />
        </Suspense>
      ) : (
        <CountTable label={label} bars={bars} heads={heads} link={link} />
      )}
    </Stack>
  );
}

function CountTable({ label, bars, heads, link }: Omit<Props, 'words'>) {
  return (
    <TableContainer>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{heads[0]}</TableCell>
            <TableCell align="right">{heads[1]}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {bars.map(({ id, label: name, count, path }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                {path ? (
                  <Link component={link} to={path}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </TableCell>
              <TableCell align="right">{count}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
