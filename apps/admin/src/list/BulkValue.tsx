import { MenuItem, TextField } from '@mui/material';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { bulkFields } from '@privacy-register/schema/bulk/bulk-fields';
import { isList } from '@privacy-register/schema/kit/field';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useFormContext } from 'react-hook-form';
import { FieldInput } from '../kit/FieldInput.tsx';
import { useSay } from '../language/use-say.ts';

/** One field and the value that all of them get; an empty one empties it. */
export function BulkValue({ type }: { type: RecordType }) {
  const say = useSay();
  const form = useFormContext();
  const fields = bulkFields(type);
  const names = Object.keys(fields);
  const chosen = form.watch('field') ?? names[0] ?? '';
  const field = fields[chosen];
  return (
    <>
      <TextField
        select
        label={say('Field')}
        value={chosen}
        onChange={(event) => form.setValue('field', event.target.value)}
      >
        {names.map((name) => (
          <MenuItem key={name} value={name}>
            {say(fields[name]?.label ?? name)}
          </MenuItem>
        ))}
      </TextField>
      {field ? (
        <FieldInput key={chosen} source={`values.${chosen}`} field={{ ...field, label: say('Value') }} />
      ) : null}
    </>
  );
}

export function bulkValuesFrom(type: RecordType, given: Values): Values {
  const fields = bulkFields(type);
  const name = String(given.field ?? Object.keys(fields)[0]);
  const field = fields[name];
  const value = new Map<string, unknown>(Object.entries(given.values ?? {})).get(name);
  const isEmpty = value === undefined || value === null || value === '';
  return { [name]: isEmpty ? (field && isList(field.kind) ? [] : null) : value };
}
