import { Box, Typography } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { CreateButton, useCanAccess, useResourceDefinition } from 'react-admin';

type Props = { type: RecordType; text: string; isMadeHere?: boolean };

/** Says what would stand here, and offers to make the first one to whoever may. */
export function EmptyList({ type, text, isMadeHere = true }: Props) {
  const { hasCreate } = useResourceDefinition({ resource: type.name });
  const { canAccess } = useCanAccess({ resource: type.name, action: 'create' });
  return (
    <Box sx={{ p: 4, textAlign: 'center', width: '100%' }}>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {text}
      </Typography>
      {hasCreate && canAccess && isMadeHere ? <CreateButton variant="outlined" /> : null}
    </Box>
  );
}
