import { MenuItem, TextField } from '@mui/material';

type Props = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** Words for choosing none, where that may be. */
  none?: string;
  width?: number;
  onChange: (value: string) => void;
};

export function Pick({ label, value, options, none, width = 300, onChange }: Props) {
  return (
    <TextField
      select
      size="small"
      margin="none"
      label={label}
      value={options.some((option) => option.value === value) ? value : ''}
      disabled={options.length === 0}
      onChange={({ target }) => onChange(target.value)}
      slotProps={none ? { select: { displayEmpty: true }, inputLabel: { shrink: true } } : {}}
      sx={{ width, maxWidth: 1 }}
    >
      {none ? <MenuItem value="">{none}</MenuItem> : null}
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
