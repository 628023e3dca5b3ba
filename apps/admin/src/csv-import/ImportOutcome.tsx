import { Alert, Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import type { UserError } from '../data-provider/problem.ts';
import type { Told } from './use-table-import.ts';

const mostShown = 100;

/** What the import would do, or did; or every row that stands in its way. */
export function ImportOutcome({ type, told }: { type: RecordType; told: Told }) {
  if (told.userErrors.length) return <Wrong type={type} errors={told.userErrors} />;
  const count = (outcome: string) => told.rows.filter((row) => row.outcome === outcome).length;
  const [made, changed, same] = ['CREATED', 'UPDATED', 'SAME'].map(count);
  return (
    <Alert severity={told.isRehearsal ? 'info' : 'success'} role="status">
      {told.isRehearsal
        ? `This would make ${made}, change ${changed} and leave ${same} as they are.`
        : `${made} made, ${changed} changed, ${same} left as they were.`}
    </Alert>
  );
}

function Wrong({ type, errors }: { type: RecordType; errors: UserError[] }) {
  return (
    <Box>
      <Alert severity="error" sx={{ mb: 1 }}>
        Nothing is imported while a row is wrong.{' '}
        {errors.length === 1 ? 'One thing is' : `${errors.length} things are`} to be mended in the file or in
        the choice of columns.
      </Alert>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="What is wrong">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Row</TableCell>
              <TableCell>Field</TableCell>
              <TableCell>What is wrong</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {errors.slice(0, mostShown).map(({ field, message }) => {
              const [, row, name = ''] = (field ?? '').split('.');
              return (
                <TableRow key={`${field} ${message}`}>
                  <TableCell>{row === undefined ? '–' : Number(row) + 1}</TableCell>
                  <TableCell>{type.fields[name]?.label ?? (name || '–')}</TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>{message}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
