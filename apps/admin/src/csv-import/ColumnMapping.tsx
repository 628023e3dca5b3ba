import { Alert, MenuItem, Stack, TextField, Typography } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { importFields } from '@privacy-register/schema/record-import/import-fields';
import { useSay } from '../language/use-say.ts';
import { lacking, type Mapping } from './mapping.ts';
import type { Table } from './read-table.ts';

type Props = { type: RecordType; table: Table; mapping: Mapping; onChange: (mapping: Mapping) => void };

export function ColumnMapping({ type, table, mapping, onChange }: Props) {
  const say = useSay();
  const fields = Object.entries(importFields(type));
  const missing = lacking(type, mapping);
  return (
    <Stack component="section" spacing={2} sx={{ alignSelf: 'stretch' }} aria-labelledby="mapping-title">
      <Typography id="mapping-title" component="h2" variant="h6">
        {say('Columns of the file')}
      </Typography>
      {missing.length ? (
        <Alert severity="warning">
          {say('No column gives %{fields}: only records that are already here can be changed.', {
            fields: missing.map((label) => say(label)).join(', '),
          })}
        </Alert>
      ) : null}
      {table.columns.map((column) => (
        <TextField
          key={column}
          select
          size="small"
          label={column || say('Column without a name')}
          helperText={say('For example: %{example}', { example: exampleOf(table, column) ?? say('nothing') })}
          value={mapping[column] ?? ''}
          onChange={(event) => onChange({ ...mapping, [column]: event.target.value || null })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ maxWidth: 480 }}
        >
          <MenuItem value="">{say('Leave it out')}</MenuItem>
          {fields.map(([name, { label }]) => (
            <MenuItem
              key={name}
              value={name}
              disabled={mapping[column] !== name && Object.values(mapping).includes(name)}
            >
              {say(label)}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Stack>
  );
}

function exampleOf({ rows }: Table, column: string): string | null {
  const said = rows
    .map((row) => row[column])
    .find((cell) => cell !== '' && cell !== null && cell !== undefined);
  if (said === undefined) return null;
  const words = typeof said === 'string' ? said : JSON.stringify(said);
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
