import { Box, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import type { Approval } from '@privacy-register/schema/record/decision';
import { AskedInput } from '../approval/AskedInput.tsx';
import { askedCorrection } from '../approval/asked-correction.ts';
import { DecisionButtons } from '../approval/DecisionButtons.tsx';
import { ReadingTable } from '../erratum/ReadingTable.tsx';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { useSay, useSpelled } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import type { VersionFile } from './version-file.ts';

/** What two people decided about the version, and what waits for a second person. */
export function DecisionsTab({ file }: { file: VersionFile }) {
  const say = useSay();
  const { approvals } = file;
  if (approvals.length === 0) {
    return (
      <Typography color="text.secondary">
        {say('Nothing has been asked or decided about this version yet.')}
      </Typography>
    );
  }
  return (
    <Stack spacing={2}>
      {approvals.toReversed().map((approval) => (
        <Decision key={approval.id} approval={approval} file={file} />
      ))}
    </Stack>
  );
}

function Decision({ approval, file }: { approval: Approval; file: VersionFile }) {
  const spelled = useSpelled();
  const say = useSay();
  const correction = askedCorrection(approval);
  const { step, status, askedBy, askedAt, decidedBy, decidedAt, reason, comment, dossierHash, input } =
    approval;
  return (
    <Card variant="outlined">
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography component="h2" sx={{ fontWeight: 600 }}>
            {spelled(step)}
          </Typography>
          <Chip size="small" color={status === 'asked' ? 'warning' : 'default'} label={spelled(status)} />
        </Stack>
        <Box sx={{ typography: 'body2', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          <div>
            <Said
              sentence="Asked by %{member}, %{moment}"
              parts={{ member: <Named id={askedBy} />, moment: <Moment at={askedAt} /> }}
            />
            {reason ? `: ${reason}` : ''}
          </div>
          {correction ? (
            <ReadingTable statements={file.statements} errata={file.errata} correction={correction} />
          ) : null}
          <AskedInput step={step} input={input} />
          {decidedBy ? (
            <div>
              <Said
                sentence="%{status} by %{member}, %{moment}"
                parts={{
                  status: status === 'void' ? spelled('granted') : spelled(status),
                  member: <Named id={decidedBy} />,
                  moment: <Moment at={decidedAt} />,
                }}
              />
              {comment ? `: ${comment}` : ''}
            </div>
          ) : null}
          {dossierHash ? (
            <div>{say('Bound to the dossier %{hash}…', { hash: dossierHash.slice(0, 16) })}</div>
          ) : null}
        </Box>
        <DecisionButtons approval={approval} />
      </CardContent>
    </Card>
  );
}
