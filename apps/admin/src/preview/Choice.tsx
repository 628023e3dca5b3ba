import { ToggleButton, ToggleButtonGroup } from '@mui/material';

type Props<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  /** Null: none of them. */
  chosen: Value | null;
  onChoose: (value: Value) => void;
};

/** One of a few, side by side; in rows where there is no room. */
export function Choice<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={chosen}
      onChange={(_, value: Value | null) => value && onChoose(value)}
      sx={{ flexWrap: 'wrap', minWidth: 0 }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} value={option.value} sx={{ textTransform: 'none', py: 0.5 }}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
