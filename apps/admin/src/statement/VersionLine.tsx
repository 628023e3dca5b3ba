import { Typography } from '@mui/material';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';

export function VersionLine({ id }: { id: string }) {
  return (
    <Typography color="text.secondary" sx={{ mb: 1 }}>
      <Said sentence="Of %{named}" parts={{ named: <Named id={id} isLink /> }} />
    </Typography>
  );
}
