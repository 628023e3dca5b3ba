import { Chip } from '@mui/material';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { useSpelled } from '../language/use-say.ts';

const colours = {
  pending: 'warning',
  active: 'success',
  paused: 'default',
  ending: 'default',
  disabled: 'error',
} as const;

export function StateChip({ state }: { state: Subscription['state'] }) {
  const spelled = useSpelled();
  return <Chip size="small" variant="outlined" color={colours[state]} label={spelled(state)} />;
}
