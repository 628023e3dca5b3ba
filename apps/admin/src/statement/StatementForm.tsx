import { Alert, Box, Stack } from '@mui/material';
import { statement } from '@privacy-register/schema/record/statement';
import { useWatch } from 'react-hook-form';
import { FieldInput } from '../kit/FieldInput.tsx';
import { useSay } from '../language/use-say.ts';
import { StatementForesight } from '../what-if/StatementForesight.tsx';
import { formFields } from './form-fields.ts';
import { PassageList } from './PassageList.tsx';
import { SiblingsInput } from './SiblingsInput.tsx';

const siblings = ['exceptionTo', 'conflictsWith'] as const;
type Props = { doing: 'create' | 'update' };

/** On a wide screen what it changes stands beside the form and stays in sight. */
const columns = {
  display: 'grid',
  gap: 3,
  width: '100%',
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 26rem)' },
};
const inSight = {
  minWidth: 0,
  position: { lg: 'sticky' },
  top: { lg: 64 },
  maxHeight: { lg: 'calc(100vh - 80px)' },
  overflowY: { lg: 'auto' },
};

/** Only what the chosen kind takes is asked for; what it does not take but still holds is shown to be emptied. */
export function StatementForm({ doing }: Props) {
  const say = useSay();
  const values = useWatch();
  const kind: unknown = values.kind;
  return (
    <Box sx={columns}>
      <Stack sx={{ alignItems: 'flex-start', minWidth: 0 }}>
        {typeof kind === 'string' && kind ? null : (
          <Alert severity="info" sx={{ mb: 2, width: '100%' }}>
            {say('Choose the kind first: it decides what else the statement can say.')}
          </Alert>
        )}
        {formFields(kind, values, doing).map(({ name, field, isDisabled }) => (
          <FieldInput key={name} source={name} field={field} disabled={isDisabled} />
        ))}
        {siblings.map((name) => (
          <SiblingsInput key={name} source={name} label={statement.fields[name].label} />
        ))}
        <PassageList />
      </Stack>
      <Box sx={inSight} role="region" aria-label={say('What this changes')} tabIndex={0}>
        <StatementForesight />
      </Box>
    </Box>
  );
}
