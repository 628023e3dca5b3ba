import { Box, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { AnyInput, PartField } from './input-props.ts';

type Props = { source: string; field: PartField; disabled: boolean; input: AnyInput };

/** The inputs of an embedded part, under its name. */
export function PartInputs({ source, field, disabled, input: Input }: Props) {
  const say = useSay();
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, width: '100%', minWidth: 0, mb: 2 }}
    >
      <Typography component="legend" variant="body2" color="text.secondary" sx={{ px: 0.5 }}>
        {say(field.label)}
      </Typography>
      {Object.entries(field.fields).map(([name, inner]) => (
        <Input key={name} source={`${source}.${name}`} field={inner} disabled={disabled} />
      ))}
    </Box>
  );
}
