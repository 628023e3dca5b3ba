import { Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { statementsOf } from '@privacy-register/schema/data-map/edge';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { cellsOf, heads } from './csv.ts';
import type { MapLine } from './line.ts';
import { statementPath } from './statement-path.ts';

/** The same as the picture: each line in a row, with the statements it rests on. */
export function MapTable({ lines, isCompared }: { lines: readonly MapLine[]; isCompared: boolean }) {
  const say = useSay();
  const columns = [...(isCompared ? [say('Difference')] : []), ...heads.map((head) => say(head))];
  return (
    <TableContainer component="section" aria-label={say('Lines of the data map')} tabIndex={0}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{column}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.id}>
              {cellsOf(line, { say, isCompared }).map((cell, at) => (
                <TableCell key={columns[at]}>{cell}</TableCell>
              ))}
              <TableCell>
                {statementsOf(line.edge).map((each, at) => (
                  <span key={`${each.version} ${each.statement.key}`}>
                    {at > 0 ? ', ' : ''}
                    <Link component={RouterLink} to={statementPath(each)} title={each.statement.summary}>
                      {each.statement.key}
                    </Link>
                  </span>
                ))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
