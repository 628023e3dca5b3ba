import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { cellLabel } from './cell-label.ts';
import type { ModelFormAnswer } from './model-form.ts';

export function FormCells({ cells }: Pick<ModelFormAnswer, 'cells'>) {
  return (
    <section aria-labelledby="form-cells">
      <Typography id="form-cells" component="h2" variant="h6" gutterBottom>
        Cells of the form
      </Typography>
      <Table size="small" aria-labelledby="form-cells" sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell>Cell</TableCell>
            <TableCell>As it stands</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map(({ cell, value }) => (
            <TableRow key={cell}>
              <TableCell component="th" scope="row">
                {cellLabel(cell)}
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{value ?? <em>missing</em>}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
