import { Typography } from '@mui/material';
import { Named } from '../kit/Named.tsx';

export function VersionLine({ id }: { id: string }) {
  return (
    <Typography color="text.secondary" sx={{ mb: 1 }}>
      Of <Named id={id} isLink />
    </Typography>
  );
}
