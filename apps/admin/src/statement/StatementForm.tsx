import { Alert } from '@mui/material';
import { statement } from '@privacy-register/schema/record/statement';
import { useWatch } from 'react-hook-form';
import { FieldInput } from '../kit/FieldInput.tsx';
import { formFields } from './form-fields.ts';
import { PassageList } from './PassageList.tsx';
import { SiblingsInput } from './SiblingsInput.tsx';

const siblings = ['exceptionTo', 'conflictsWith'] as const;
type Props = { doing: 'create' | 'update' };

/** Only what the chosen kind takes is asked for; what it does not take but still holds is shown to be emptied. */
export function StatementForm({ doing }: Props) {
  const values = useWatch();
  const kind: unknown = values.kind;
  return (
    <>
      {typeof kind === 'string' && kind ? null : (
        <Alert severity="info" sx={{ mb: 2, width: '100%' }}>
          Choose the kind first: it decides what else the statement can say.
        </Alert>
      )}
      {formFields(kind, values, doing).map(({ name, field, isDisabled }) => (
        <FieldInput key={name} source={name} field={field} disabled={isDisabled} />
      ))}
      {siblings.map((name) => (
        <SiblingsInput key={name} source={name} label={statement.fields[name].label} />
      ))}
      <PassageList />
    </>
  );
}
