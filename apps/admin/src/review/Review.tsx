import { Alert, Box, LinearProgress, Link, Skeleton, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Title, useGetIdentity } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { useNames } from '../policy-version/names.ts';
import type { Outlook } from '../policy-version/outlook.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useMay } from '../sign-in/use-role.ts';
import { aboutDifference } from './about.ts';
import { DifferenceStep } from './DifferenceStep.tsx';
import { nameOfStep, stepIn, waitsForAnswer } from './review-step.ts';
import { StepList } from './StepList.tsx';
import { Summary } from './Summary.tsx';
import { isOpen, threadsAbout } from './thread.ts';
import { useSeen } from './use-seen.ts';
import { useStepKeys } from './use-step-keys.ts';
import { useThreads } from './use-threads.ts';

type Props = { file: VersionFile; outlook: Outlook | null };

export function Review({ file, outlook }: Props) {
  const say = useSay();
  const { version, policy, differences } = file;
  const { identity } = useGetIdentity();
  const mayDecide = useMay('consent') && version.status === 'in-review';
  const [params, setParams] = useSearchParams();
  const seen = useSeen(version.id);
  const threads = useThreads(version.id);
  const terms = useNames(differences.map(({ before, after }) => [before, after]));
  const heading = useRef<HTMLHeadingElement>(null);
  const count = differences.length;
  const step = stepIn(params.get('at'), count);
  const shown = differences[step];
  const me = String(identity?.id ?? '');
  const canDecide = mayDecide && !(version.editors ?? []).includes(me);

  const go = (to: number) => {
    // Whoever goes on has seen it; who only jumps about has not.
    if (shown && to === step + 1) seen.set(shown, true);
    setParams({ at: nameOfStep(to, count) }, { replace: true });
  };
  const hasKeys = useStepKeys({ step, count, onStep: go });
  useArrival(heading, step);
  const marks = differences.map((difference) => ({
    difference,
    isSeen: seen.has(difference),
    waits: canDecide && waitsForAnswer(difference, me),
    threads: threadsAbout(threads, aboutDifference(difference)).filter(isOpen).length,
  }));
  const seenCount = marks.filter(({ isSeen }) => isSeen).length;

  return (
    <Box sx={{ pt: 2, pb: 4 }}>
      <Title title={say('Review')} />
      <Link component={RouterLink} to={`/policy-version/${version.id}/show`} variant="body2">
        {say('Back to the version')}
      </Link>
      <Typography component="h1" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
        {say('Review: %{policy}', { policy: policy.title })}
      </Typography>
      {version.status === 'in-review' ? null : (
        <Alert severity="info" sx={{ mt: 1 }}>
          {say('This version is not in review now: there is nothing to decide.')}
        </Alert>
      )}
      <Stack spacing={1.5} sx={{ mt: 1.5 }}>
        <Box>
          <Typography variant="body2" role="status">
            {say(
              '%{seen} of %{smart_count} difference seen |||| %{seen} of %{smart_count} differences seen',
              {
                seen: seenCount,
                smart_count: count,
              },
            )}
          </Typography>
          <LinearProgress
            variant="determinate"
            value={count ? (seenCount / count) * 100 : 100}
            aria-label={say('Differences seen')}
          />
        </Box>
        <StepList marks={marks} step={step} onStep={go} />
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <SteadyButton variant="outlined" disabled={step === 0} onClick={() => go(step - 1)}>
            {say('Previous')}
          </SteadyButton>
          <SteadyButton variant="contained" disabled={step >= count} onClick={() => go(step + 1)}>
            {step === count - 1 ? say('Seen, to the summary') : say('Seen, next')}
          </SteadyButton>
          {hasKeys ? (
            <Typography variant="body2" color="text.secondary" sx={{ display: { xs: 'none', sm: 'block' } }}>
              {say('Keys: J goes on, K goes back.')}
            </Typography>
          ) : null}
        </Stack>
        <Typography
          ref={heading}
          tabIndex={-1}
          component="h2"
          variant="h6"
          sx={{ '&:focus': { outline: 'none' } }}
        >
          {shown ? say('Difference %{number} of %{count}', { number: step + 1, count }) : say('Summary')}
        </Typography>
        {terms === null ? <Skeleton variant="rounded" height={240} /> : null}
        {shown && terms !== null ? (
          <DifferenceStep
            key={shown.id}
            difference={shown}
            file={file}
            terms={terms}
            waits={canDecide && waitsForAnswer(shown, me)}
            isSeen={seen.has(shown)}
            onSeen={(on) => seen.set(shown, on)}
          />
        ) : null}
        {shown ? null : <Summary file={file} outlook={outlook} marks={marks} threads={threads} onStep={go} />}
      </Stack>
    </Box>
  );
}

/** Whoever goes on by keyboard stands at the heading of what they came to. */
function useArrival(heading: { current: HTMLElement | null }, step: number) {
  const first = useRef(step);
  useEffect(() => {
    if (first.current === step) return;
    first.current = -1;
    heading.current?.focus();
  }, [heading, step]);
}
