import { Chip } from '@mui/material';
import type { Severity } from '@privacy-register/schema/finding/rule';
import { useSay } from '../language/use-say.ts';
import { severityWords } from './severity-words.ts';

const colours = { error: 'error', warning: 'warning', note: 'default' } as const;

export function SeverityChip({ severity }: { severity: Severity }) {
  const say = useSay();
  return (
    <Chip
      size="small"
      color={colours[severity]}
      variant={severity === 'note' ? 'outlined' : 'filled'}
      label={say(severityWords[severity])}
    />
  );
}
