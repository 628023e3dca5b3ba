import { Alert } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { Side } from './compared-versions.ts';

/** Words can only be compared where both versions have them. */
export function NoTexts({ from, to }: { from: Side; to: Side }) {
  const say = useSay();
  const isBoth = from.text === null && to.text === null;
  return (
    <Alert severity="info">
      {isBoth
        ? say('The register has no text of the earlier and the later version, only what it says.')
        : from.text === null
          ? say('The register has no text of the earlier version, only what it says.')
          : say('The register has no text of the later version, only what it says.')}{' '}
      {say('Compare the statements, or attach the text to its source document.')}
    </Alert>
  );
}
