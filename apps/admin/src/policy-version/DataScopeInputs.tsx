import { MenuItem, TextField } from '@mui/material';
import { dataScopes } from '@privacy-register/schema/record/policy-version';
import { useSay, useSpelled } from '../language/use-say.ts';
import type { NoticeValues } from './NoticeForm.tsx';

type Props = Pick<NoticeValues, 'scope' | 'consent'> & {
  onChange: (change: Partial<Pick<NoticeValues, 'scope' | 'consent'>>) => void;
};

/** Asked, not assumed: it stays empty until somebody says. */
export function DataScopeInputs({ scope, consent, onChange }: Props) {
  const say = useSay();
  const spelled = useSpelled();
  return (
    <>
      <TextField
        select
        label={say('Applies to')}
        helperText={say('Whether the change reaches information collected before it. Empty: not said.')}
        value={scope}
        onChange={({ target }) => onChange({ scope: target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{say('Not said')}</MenuItem>
        {dataScopes.map((each) => (
          <MenuItem key={each} value={each}>
            {spelled(each)}
          </MenuItem>
        ))}
      </TextField>
      {scope === 'all-data' ? (
        <TextField
          label={say('Consent for earlier information')}
          helperText={say(
            'How consent is asked for before information collected earlier is used; public with the notice.',
          )}
          value={consent}
          onChange={({ target }) => onChange({ consent: target.value })}
          multiline
          minRows={2}
          fullWidth
        />
      ) : null}
    </>
  );
}
