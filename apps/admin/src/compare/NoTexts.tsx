import { Alert } from '@mui/material';
import type { Side } from './compared-versions.ts';

/** Words can only be compared where both versions have them. */
export function NoTexts({ from, to }: { from: Side; to: Side }) {
  const lacking = [from.text === null ? 'the earlier' : '', to.text === null ? 'the later' : ''];
  return (
    <Alert severity="info">
      The register has no text of {lacking.filter(Boolean).join(' and ')} version, only what it says. Compare
      the statements, or attach the text to its source document.
    </Alert>
  );
}
