import { Card, CardContent, Stack, Typography } from '@mui/material';
import type { Approval } from '@privacy-register/schema/record/decision';
import { useRecordContext } from 'react-admin';
import { ReadingsOfVersion } from '../erratum/ErratumShow.tsx';
import { useSay } from '../language/use-say.ts';
import { AskedInput } from './AskedInput.tsx';
import { askedCorrection } from './asked-correction.ts';
import { askedInput } from './asked-input.ts';
import { DecisionButtons } from './DecisionButtons.tsx';

export function ApprovalDecision() {
  const say = useSay();
  const approval = useRecordContext<Approval>();
  if (!approval) return null;
  const { id, revision, step, status, askedBy, version, input } = approval;
  const correction = askedCorrection(approval);
  return (
    <Stack spacing={2} sx={{ my: 2 }}>
      {correction && version ? <ReadingsOfVersion version={version} correction={correction} /> : null}
      {askedInput({ step, input }) ? (
        <Card variant="outlined" component="section" aria-labelledby="asked">
          <CardContent>
            <Typography id="asked" component="h2" variant="h6" gutterBottom>
              {say('What is asked')}
            </Typography>
            <AskedInput step={step} input={input} />
          </CardContent>
        </Card>
      ) : null}
      <DecisionButtons approval={{ id: String(id), revision, step, status, askedBy }} />
    </Stack>
  );
}
