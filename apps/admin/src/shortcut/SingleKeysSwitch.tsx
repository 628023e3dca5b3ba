import { FormControlLabel, Switch } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { useSingleKeys } from './single-keys.ts';

export function SingleKeysSwitch() {
  const say = useSay();
  const [isOn, set] = useSingleKeys();
  return (
    <FormControlLabel
      control={<Switch checked={isOn} onChange={(_, on) => set(on)} />}
      label={say('Single keys are shortcuts')}
    />
  );
}
