import { Chip } from '@mui/material';
import type { Severity } from '@privacy-register/schema/finding/rule';
import { useSpelled } from '../language/use-say.ts';

const colours = { error: 'error', warning: 'warning', note: 'default' } as const;

export function SeverityChip({ severity }: { severity: Severity }) {
  const spelled = useSpelled();
  return (
    <Chip
      size="small"
      color={colours[severity]}
      variant={severity === 'note' ? 'outlined' : 'filled'}
      label={spelled(severity)}
    />
  );
}
