import { Box, Button, Typography } from '@mui/material';
import type { Field } from '@privacy-register/schema/kit/field';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { importFields } from '@privacy-register/schema/record-import/import-fields';
import type { Say } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { download } from '../list/export-file.ts';

/** The columns that a file may have, and an empty one to begin with. */
export function TemplatePart({ type }: { type: RecordType }) {
  const say = useSay();
  const fields = Object.values(importFields(type));
  const head = fields.map(({ label }) => label).join(',');
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', py: 1 }}>
        {say('What a file looks like')}
      </Box>
      <Typography sx={{ my: 1 }}>
        {say(
          'A table with one row for each record, or a JSON list of objects. A key that is already here ' +
            'changes that record; a cell left empty changes nothing.',
        )}
      </Typography>
      <Box component="ul" sx={{ my: 1 }}>
        {fields.map((field) => (
          <li key={field.label}>
            <strong>{say(field.label)}</strong>
            {hintOf(field, say)}
          </li>
        ))}
      </Box>
      <Button
        variant="outlined"
        onClick={() => download(`${type.name}-template.csv`, 'text/csv;charset=utf-8', `${head}\r\n`)}
      >
        {say('Save an empty file')}
      </Button>
    </Box>
  );
}

function hintOf(field: Field, say: Say): string {
  const hints = [
    'words' in field ? field.words.join(', ') : '',
    'to' in field ? say('by key') : '',
    ['texts', 'words', 'refs'].includes(field.kind) ? say('several parted by semicolons') : '',
    field.kind === 'flag' ? say('yes or no') : '',
    field.kind === 'day' ? say('as 2026-05-15') : '',
  ].filter((hint) => hint !== '');
  return hints.length ? `: ${hints.join('; ')}` : '';
}
