import { Box } from '@mui/material';
import type { Field } from '@privacy-register/schema/kit/field';
import type { ComponentType } from 'react';
import { useSay } from '../language/use-say.ts';
import { isSaid } from './is-said.ts';

type Shown = { field: Field; value: unknown };
type Props = {
  fields: Record<string, Field>;
  values: Record<string, unknown>;
  /** Handed down: parts hold fields of every kind again. */
  as: ComponentType<Shown>;
};

/** What an embedded part says; what it does not say is left out. */
export function PartValues({ fields, values, as: Value }: Props) {
  const say = useSay();
  const said = Object.entries(fields).filter(([name]) => isSaid(values[name]));
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, auto) minmax(0, 1fr)', columnGap: 1 }}
    >
      {said.map(([name, field]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {say(field.label)}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            <Value field={field} value={values[name]} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
