import { Typography } from '@mui/material';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';

type Props = { version: Pick<PolicyVersion, 'dataScope' | 'earlierDataConsent'> };

const reaches = {
  'collected-after': sentence('The differences apply to information collected from their effective day on.'),
  'all-data': sentence('The differences apply also to information collected earlier.'),
};
const unsaid = sentence('Whether the differences apply to information collected earlier is not said.');

/** Whether the differences reach information collected before them, for whoever judges them. */
export function DataScopeNote({ version: { dataScope, earlierDataConsent } }: Props) {
  const say = useSay();
  const consent = earlierDataConsent?.trim();
  return (
    <Typography variant="body2" color="text.secondary">
      {say(dataScope ? reaches[dataScope] : unsaid)}
      {consent ? ` ${say('How consent is asked for: %{consent}', { consent })}` : null}
    </Typography>
  );
}
