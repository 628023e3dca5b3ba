import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { cellLabel } from './cell-label.ts';
import type { ModelFormAnswer } from './model-form.ts';

export function FormCells({ cells }: Pick<ModelFormAnswer, 'cells'>) {
  const say = useSay();
  return (
    <section aria-labelledby="form-cells">
      <Typography id="form-cells" component="h2" variant="h6" gutterBottom>
        {say('Cells of the form')}
      </Typography>
      <Table size="small" aria-labelledby="form-cells" sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell>{say('Cell')}</TableCell>
            <TableCell>{say('As it stands')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map(({ cell, value }) => (
            <TableRow key={cell}>
              <TableCell component="th" scope="row">
                {cellLabel(cell, say)}
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{value ?? <em>{say('missing')}</em>}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
