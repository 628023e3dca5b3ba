import { Alert, MenuItem, Stack, TextField, Typography } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { importFields } from '@privacy-register/schema/record-import/import-fields';
import { lacking, type Mapping } from './mapping.ts';
import type { Table } from './read-table.ts';

type Props = { type: RecordType; table: Table; mapping: Mapping; onChange: (mapping: Mapping) => void };

export function ColumnMapping({ type, table, mapping, onChange }: Props) {
  const fields = Object.entries(importFields(type));
  const missing = lacking(type, mapping);
  return (
    <Stack component="section" spacing={2} sx={{ alignSelf: 'stretch' }} aria-labelledby="mapping-title">
      <Typography id="mapping-title" component="h2" variant="h6">
        Columns of the file
      </Typography>
      {missing.length ? (
        <Alert severity="warning">
          No column gives {missing.join(', ')}: only records that are already here can be changed.
        </Alert>
      ) : null}
      {table.columns.map((column) => (
        <TextField
          key={column}
          select
          size="small"
          label={column || 'Column without a name'}
          helperText={`For example: ${exampleOf(table, column)}`}
          value={mapping[column] ?? ''}
          onChange={(event) => onChange({ ...mapping, [column]: event.target.value || null })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ maxWidth: 480 }}
        >
          <MenuItem value="">Leave it out</MenuItem>
          {fields.map(([name, { label }]) => (
            <MenuItem
              key={name}
              value={name}
              disabled={mapping[column] !== name && Object.values(mapping).includes(name)}
            >
              {label}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Stack>
  );
}

function exampleOf({ rows }: Table, column: string): string {
  const said = rows
    .map((row) => row[column])
    .find((cell) => cell !== '' && cell !== null && cell !== undefined);
  const words = typeof said === 'string' ? said : JSON.stringify(said ?? 'nothing');
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
