import { Chip } from '@mui/material';

/** A document that somebody else published and we recorded. */
export const ObservedChip = () => <Chip size="small" variant="outlined" label="Observed" />;
