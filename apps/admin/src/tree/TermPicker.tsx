import { Autocomplete, TextField } from '@mui/material';
import type { Term } from './term.ts';

type Props = {
  label: string;
  terms: readonly Term[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Several terms of a vocabulary, by name; the key tells those of one name apart. */
export function TermPicker({ label, terms, value, onChange }: Props) {
  const chosen = value.flatMap((id) => terms.find((term) => term.id === id) ?? []);
  return (
    <Autocomplete
      multiple
      options={terms}
      value={chosen}
      onChange={(_event, picked) => onChange(picked.map(({ id }) => id))}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name, key }) => `${name} (${key})`}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
