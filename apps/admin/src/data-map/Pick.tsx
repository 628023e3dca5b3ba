import { MenuItem, TextField } from '@mui/material';

type Props = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** Words for choosing none, where that may be. */
  none?: string;
  /** Pixels from which it grows and shrinks. */
  basis?: number;
  onChange: (value: string) => void;
};

export function Pick({ label, value, options, none, basis = 290, onChange }: Props) {
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
      sx={{ flex: `1 1 ${basis}px`, minWidth: 0, maxWidth: basis < 200 ? 240 : 480 }}
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
