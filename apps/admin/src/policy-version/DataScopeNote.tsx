import { Typography } from '@mui/material';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useSay } from '../language/use-say.ts';

type Props = { version: Pick<PolicyVersion, 'dataScope' | 'earlierDataConsent'> };

/** Whether the differences reach information collected before them, for whoever judges them. */
export function DataScopeNote({ version }: Props) {
  const say = useSay();
  const { dataScope, earlierDataConsent } = version;
  const sentence =
    dataScope === null
      ? say('Whether the differences apply to information collected earlier is not said.')
      : dataScope === 'collected-after'
        ? say('The differences apply to information collected from their effective day on.')
        : say('The differences apply also to information collected earlier.');
  const consent = earlierDataConsent?.trim();
  return (
    <Typography variant="body2" color="text.secondary">
      {sentence}
      {consent ? ` ${say('How consent is asked for: %{consent}', { consent })}` : null}
    </Typography>
  );
}
