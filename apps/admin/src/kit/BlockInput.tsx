import { MenuItem, TextField } from '@mui/material';
import { isValues } from '@privacy-register/desk/provider/value.ts';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSay } from '../language/use-say.ts';
import { emptyBlock } from './empty-block.ts';
import type { AnyInput, PartField } from './input-props.ts';
import { PartInputs } from './PartInputs.tsx';

type Props = { source: string; field: PartField; disabled: boolean; input: AnyInput };

/** At most one of its blocks: chosen by name, then filled in. */
export function BlockInput({ source, field, disabled, input }: Props) {
  const say = useSay();
  const { setValue } = useFormContext();
  const value: unknown = useWatch({ name: source });
  const chosen = isValues(value) ? (Object.keys(value).find((name) => value[name]) ?? '') : '';
  const block = field.fields[chosen];

  const choose = (name: string) => {
    const given = field.fields[name];
    const next = given && 'fields' in given ? { [name]: emptyBlock(given.fields) } : null;
    setValue(source, next, { shouldDirty: true });
  };

  return (
    <>
      <TextField
        select
        fullWidth
        margin="dense"
        label={say(field.label)}
        value={chosen}
        disabled={disabled}
        onChange={(event) => choose(event.target.value)}
      >
        <MenuItem value="">{say('None')}</MenuItem>
        {Object.entries(field.fields).map(([name, { label }]) => (
          <MenuItem key={name} value={name}>
            {say(label)}
          </MenuItem>
        ))}
      </TextField>
      {block && 'fields' in block ? (
        <PartInputs
          key={chosen}
          source={`${source}.${chosen}`}
          field={block}
          disabled={disabled}
          input={input}
        />
      ) : null}
    </>
  );
}
