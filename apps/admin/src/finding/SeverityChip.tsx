import { Chip } from '@mui/material';
import type { Severity } from '@privacy-register/schema/finding/rule';
import { spelled } from '../words/spelled.ts';

const colours = { error: 'error', warning: 'warning', note: 'default' } as const;

export function SeverityChip({ severity }: { severity: Severity }) {
  return (
    <Chip
      size="small"
      color={colours[severity]}
      variant={severity === 'note' ? 'outlined' : 'filled'}
      label={spelled(severity)}
    />
  );
}
