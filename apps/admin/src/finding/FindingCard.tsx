import { Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import { Told } from '../language/Told.tsx';
import { useSay } from '../language/use-say.ts';
import { AcceptanceControls } from './AcceptanceControls.tsx';
import { FoundStatements } from './FoundStatements.tsx';
import type { Finding } from './findings.ts';
import { Quotes } from './Quotes.tsx';
import { SeverityChip } from './SeverityChip.tsx';
import { VersionLinks } from './VersionLinks.tsx';

export function FindingCard({ finding }: { finding: Finding }) {
  const say = useSay();
  const { title, severity, message, citation, confirmWithCounsel, versions, statements, places } = finding;
  return (
    <Card variant="outlined" component="article" aria-label={say(title)}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <SeverityChip severity={severity} />
          {finding.acceptance ? (
            <Chip size="small" color="success" variant="outlined" label={say('Accepted')} />
          ) : null}
          <VersionLinks versions={versions} />
        </Stack>
        <Typography component="h3" sx={{ fontWeight: 600, mt: 1 }}>
          <Told sentence={title} />
        </Typography>
        <Typography variant="body2" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
          <Told sentence={message} />
        </Typography>
        <FoundStatements statements={statements} own={finding.policy.key} />
        <Quotes places={places} />
        <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="body2" color="text.secondary" component="cite" sx={{ fontStyle: 'normal' }}>
            {confirmWithCounsel ? citation : <Told sentence={citation} />}
          </Typography>
          {confirmWithCounsel ? (
            <Chip size="small" variant="outlined" label={say('Confirm with counsel')} />
          ) : null}
        </Stack>
        <AcceptanceControls finding={finding} />
      </CardContent>
    </Card>
  );
}
