import { Alert, AlertTitle, Box, Button, Stack } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type RaRecord, useRecordContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { clashes } from './conflict.ts';
import { FieldValue } from './FieldValue.tsx';
import { Named } from './Named.tsx';

type Props = { type: RecordType; theirs: RaRecord | null; onSettled: () => void };

/** Somebody was faster. What was typed stays in the form; what they changed is shown and can be taken. */
export function ConflictNote({ type, theirs, onSettled }: Props) {
  const base = useRecordContext();
  const { getValues, setValue, reset } = useFormContext();
  if (!theirs || !base) return null;
  const changed = clashes(type, { base, mine: getValues(), theirs });

  const keepMine = () => {
    for (const { name, isMineToo } of changed) {
      if (!isMineToo) setValue(name, theirs[name]);
    }
    setValue('revision', theirs.revision, { shouldDirty: true });
    onSettled();
  };
  const takeTheirs = () => {
    reset(theirs);
    onSettled();
  };

  return (
    <Alert severity="warning" sx={{ width: '100%', mb: 2 }}>
      <AlertTitle>Changed meanwhile by {<Named id={theirs.updatedBy} />}</AlertTitle>
      Nothing you typed is lost. They changed:
      <Box component="ul" sx={{ pl: 2 }}>
        {changed.map(({ name, isMineToo }) => {
          const field = type.fields[name];
          return field ? (
            <li key={name}>
              <b>{field.label}</b> to <FieldValue field={field} value={theirs[name]} isShort />
              {isMineToo ? ' – you changed this too' : ''}
            </li>
          ) : null;
        })}
      </Box>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button size="small" variant="contained" onClick={keepMine}>
          Keep what I typed, take the rest
        </Button>
        <Button size="small" onClick={takeTheirs}>
          Drop mine, load theirs
        </Button>
      </Stack>
    </Alert>
  );
}
