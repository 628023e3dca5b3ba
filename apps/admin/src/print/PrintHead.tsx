import { Box } from '@mui/material';
import { useGetIdentity } from 'react-admin';
import { Said } from '../language/Said.tsx';
import { useNow } from '../time/context.tsx';
import { Moment } from '../time/Moment.tsx';

/** What a printed page is of, when it was printed and by whom; on paper alone. */
export function PrintHead() {
  const now = useNow();
  const { identity } = useGetIdentity();
  return (
    <Box
      className="only-printed"
      sx={{ borderBottom: 1, borderColor: 'divider', pb: 0.5, mb: 1.5, typography: 'body2' }}
    >
      <Said
        sentence="Privacy Register, printed %{moment} by %{person}"
        parts={{ moment: <Moment at={now} />, person: identity?.fullName ?? '–' }}
      />
    </Box>
  );
}
