import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import type { Row } from './register-import.ts';
import { tallyOf } from './tally.ts';

const columns = [
  ['CREATED', sentence('New')],
  ['SAME', sentence('Here already')],
  ['DIFFERS', sentence('Differs')],
  ['LEFT_OUT', sentence('Left out')],
] as const;

/** What becomes of the records of a document, type by type; a column of zeros is not shown. */
export function ImportTable({ rows }: { rows: readonly Row[] }) {
  const say = useSay();
  const shown = columns.filter(([outcome]) => rows.some((row) => row.outcome === outcome));
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={say('What becomes of the records')}>
        <TableHead>
          <TableRow>
            <TableCell>{say('Records')}</TableCell>
            {shown.map(([outcome, label]) => (
              <TableCell key={outcome} align="right">
                {say(label)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {tallyOf(rows).map(({ label, ...counts }) => (
            <TableRow key={label}>
              <TableCell component="th" scope="row">
                {say(label)}
              </TableCell>
              {shown.map(([outcome]) => (
                <TableCell key={outcome} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                  {counts[outcome] || '–'}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
