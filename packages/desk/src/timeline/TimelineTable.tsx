import { Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ElementType } from 'react';
import type { Lane } from './lane.ts';
import { rowsOf } from './rows.ts';
import type { TimelineWords } from './words.ts';

type Props = {
  label: string;
  lanes: readonly Lane[];
  words: TimelineWords;
  moment: (at: string) => string;
  link: ElementType;
};

/** The same as the picture, in words and in order. */
export function TimelineTable({ label, lanes, words, moment, link }: Props) {
  const end = (at: string | null) => (at === null ? words.open : moment(at));
  return (
    <TableContainer component="section" aria-label={label} tabIndex={0}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {[words.lane, words.what, words.from, words.to, words.meaning].map((title) => (
              <TableCell key={title}>{title}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rowsOf(lanes).map((row) => (
            <TableRow key={row.id}>
              <TableCell>{row.lane}</TableCell>
              <TableCell>
                {row.path === null ? (
                  row.label
                ) : (
                  <Link component={link} to={row.path}>
                    {row.label}
                  </Link>
                )}
              </TableCell>
              <TableCell>{end(row.from)}</TableCell>
              <TableCell>{end(row.to)}</TableCell>
              <TableCell>{row.meaning}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
