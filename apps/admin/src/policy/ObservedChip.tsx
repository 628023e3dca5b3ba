import { Chip } from '@mui/material';
import { useSay } from '../language/use-say.ts';

/** A document that somebody else published and we recorded. */
export const ObservedChip = () => {
  const say = useSay();
  return <Chip size="small" variant="outlined" label={say('Observed')} />;
};
