import { MenuItem, TextField } from '@mui/material';

type Choice = { value: string; text: string };
type Props = { label: string; value: string; choices: Choice[]; onChange: (value: string) => void };

/** One of several words, outside a list of react-admin; a value that is no choice shows as the empty one. */
export function ChoiceFilter({ label, value, choices, onChange }: Props) {
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <TextField
      select
      fullWidth
      size="small"
      id={`filter-${label}`}
      label={label}
      value={isKnown ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.text}
        </MenuItem>
      ))}
    </TextField>
  );
}
