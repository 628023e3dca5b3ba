import { Box, Button, Typography } from '@mui/material';
import type { Field } from '@privacy-register/schema/kit/field';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { importFields } from '@privacy-register/schema/record-import/import-fields';
import { download } from '../list/export-file.ts';

/** The columns that a file may have, and an empty one to begin with. */
export function TemplatePart({ type }: { type: RecordType }) {
  const fields = Object.values(importFields(type));
  const head = fields.map(({ label }) => label).join(',');
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', py: 1 }}>
        What a file looks like
      </Box>
      <Typography sx={{ my: 1 }}>
        A table with one row for each record, or a JSON list of objects. A key that is already here changes
        that record; a cell left empty changes nothing.
      </Typography>
      <Box component="ul" sx={{ my: 1 }}>
        {fields.map((field) => (
          <li key={field.label}>
            <strong>{field.label}</strong>
            {hintOf(field)}
          </li>
        ))}
      </Box>
      <Button
        variant="outlined"
        onClick={() => download(`${type.name}-template.csv`, 'text/csv;charset=utf-8', `${head}\r\n`)}
      >
        Save an empty file
      </Button>
    </Box>
  );
}

function hintOf(field: Field): string {
  const hints = [
    'words' in field ? field.words.join(', ') : '',
    'to' in field ? 'by key' : '',
    ['texts', 'words', 'refs'].includes(field.kind) ? 'several parted by semicolons' : '',
    field.kind === 'flag' ? 'yes or no' : '',
    field.kind === 'day' ? 'as 2026-05-15' : '',
  ].filter((hint) => hint !== '');
  return hints.length ? `: ${hints.join('; ')}` : '';
}
