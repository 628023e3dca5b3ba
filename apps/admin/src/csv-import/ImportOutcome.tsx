import { Alert, Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useSay } from '../language/use-say.ts';
import { Refused } from '../verb/Refused.tsx';
import type { Told } from './use-table-import.ts';

const mostShown = 100;

/** What the import would do, or did; or every row that stands in its way. */
export function ImportOutcome({ type, told }: { type: RecordType; told: Told }) {
  const say = useSay();
  if (told.userErrors.length) return <Wrong type={type} errors={told.userErrors} />;
  const count = (outcome: string) => told.rows.filter((row) => row.outcome === outcome).length;
  const counts = { made: count('CREATED'), changed: count('UPDATED'), same: count('SAME') };
  return (
    <Alert severity={told.isRehearsal ? 'info' : 'success'} role="status">
      {told.isRehearsal
        ? say('This would make %{made}, change %{changed} and leave %{same} as they are.', counts)
        : say('%{made} made, %{changed} changed, %{same} left as they were.', counts)}
    </Alert>
  );
}

function Wrong({ type, errors }: { type: RecordType; errors: UserError[] }) {
  const say = useSay();
  return (
    <Box>
      <Alert severity="error" sx={{ mb: 1 }}>
        {say('Nothing is imported while a row is wrong.')}{' '}
        {say(
          'One thing is to be mended in the file or in the choice of columns. |||| ' +
            '%{smart_count} things are to be mended in the file or in the choice of columns.',
          { smart_count: errors.length },
        )}
      </Alert>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={say('What is wrong')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{say('Row')}</TableCell>
              <TableCell>{say('Field')}</TableCell>
              <TableCell>{say('What is wrong')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {errors.slice(0, mostShown).map(({ field, code, message }) => {
              const [, row, name = ''] = (field ?? '').split('.');
              return (
                <TableRow key={`${field} ${message}`}>
                  <TableCell>{row === undefined ? '–' : Number(row) + 1}</TableCell>
                  <TableCell>{name ? say(type.fields[name]?.label ?? name) : '–'}</TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>
                    <Refused refused={{ code, message }} />
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
