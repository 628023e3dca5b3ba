import { Alert, Box, Button, Card, CardContent, Skeleton, Stack, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay, useSpelled } from '../language/use-say.ts';
import { Consequence } from '../policy-version/Consequence.tsx';
import type { Outlook } from '../policy-version/outlook.ts';
import { Refusals } from '../policy-version/Refusals.tsx';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useMay } from '../sign-in/use-role.ts';
import { ApproveForm } from './ApproveForm.tsx';
import { lastingRefusals } from './lasting-refusals.ts';
import { OpenThreads } from './OpenThreads.tsx';
import { RejectForm } from './RejectForm.tsx';
import { countByClass } from './review-step.ts';
import type { StepMark } from './StepList.tsx';
import { isOpen, type Thread } from './thread.ts';

type Props = {
  file: VersionFile;
  outlook: Outlook | null;
  marks: readonly StepMark[];
  threads: readonly Thread[];
  onStep: (step: number) => void;
};

/** What would be approved: how much of which class, from when, under which hash; and what is still open. */
export function Summary({ file, outlook, marks, threads, onStep }: Props) {
  const say = useSay();
  const spelled = useSpelled();
  const mayApprove = useMay('approve');
  const [open, setOpen] = useState<'approve' | 'reject' | null>(null);
  if (outlook === null) return <Skeleton variant="rounded" height={240} aria-label={say('Loading')} />;
  const unseen = marks.flatMap(({ isSeen }, place) => (isSeen ? [] : [place]));
  const waiting = marks.flatMap(({ waits }, place) => (waits ? [place] : []));
  const openThreads = threads.filter(isOpen).length;
  const approving = outlook.steps.find(({ step }) => step === 'approve');
  const lasting = lastingRefusals(approving?.refusals ?? []);
  const isReady = approving !== undefined && lasting.length === 0;
  // Each lowered class is named above, with the way there.
  const refusals = lasting.filter(({ code }) => code !== 'CLASS_LOWERED');
  return (
    <Stack spacing={2} sx={{ maxWidth: 760 }}>
      <Card variant="outlined">
        <CardContent component="dl" sx={list}>
          {countByClass(file.differences).map((each) => (
            <Row key={each.class} term={spelled(each.class)}>
              {say('%{smart_count} difference |||| %{smart_count} differences', { smart_count: each.count })}
            </Row>
          ))}
          <Row term={say('Open threads')}>{openThreads}</Row>
          {outlook.dossierHash ? (
            <Row term={say('Hash of what would be approved')}>
              <code>{outlook.dossierHash}</code>
            </Row>
          ) : null}
        </CardContent>
      </Card>
      <Consequence outlook={outlook} file={file} />
      <Places label={say('Not seen yet:')} places={unseen} onStep={onStep} />
      <Places label={say('Waiting for your decision:')} places={waiting} onStep={onStep} />
      <OpenThreads version={file.version.id} />
      {approving && mayApprove && refusals.length ? (
        <Alert severity="info" icon={false}>
          {say('It cannot be approved yet:')}
          <Refusals refusals={refusals} page={`/policy-version/${file.version.id}/show`} />
        </Alert>
      ) : null}
      {approving && mayApprove && open === null ? (
        <Stack direction="row" spacing={1}>
          <SteadyButton variant="contained" disabled={!isReady} onClick={() => setOpen('approve')}>
            {say('Approve')}
          </SteadyButton>
          <Button variant="outlined" onClick={() => setOpen('reject')}>
            {say('Reject')}
          </Button>
        </Stack>
      ) : null}
      {open === 'approve' && isReady ? (
        <ApproveForm file={file} outlook={outlook} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'reject' ? <RejectForm file={file} onClose={() => setOpen(null)} /> : null}
    </Stack>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'contents' }}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {term}
      </Typography>
      <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}

type PlacesProps = { label: string; places: readonly number[]; onStep: (step: number) => void };

function Places({ label, places, onStep }: PlacesProps) {
  const say = useSay();
  if (places.length === 0) return null;
  return (
    <Alert severity="info" icon={false}>
      {label}{' '}
      {places.map((place) => (
        <Button key={place} size="small" onClick={() => onStep(place)}>
          {say('Difference %{number}', { number: place + 1 })}
        </Button>
      ))}
    </Alert>
  );
}

const list = {
  m: 0,
  display: 'grid',
  gap: 1,
  gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: '14rem minmax(0,1fr)' },
  '&:last-child': { pb: 2 },
};
