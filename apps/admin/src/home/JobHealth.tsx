import { Chip, Stack, Typography } from '@mui/material';
import type { JobRound } from '@privacy-register/schema/record/job-round';
import { useGetList } from 'react-admin';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useSay, useSpelled } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { Moment } from '../time/Moment.tsx';
import { type Health, type HealthState, healthOf } from './job-health.ts';
import { Panel } from './Panel.tsx';

/** Whether the programs beside the register run: a job that stands still delays the start of a notice period. */
export function JobHealth() {
  const say = useSay();
  const now = useNow();
  const { data, isPending } = useGetList<JobRound>(
    'job-round',
    { pagination: { page: 1, perPage: 50 }, sort: { field: 'startedAt', order: 'DESC' } },
    { refetchInterval: refreshMilliseconds },
  );
  const all = healthOf(data ?? [], now);
  return (
    <Panel
      title={say('Jobs')}
      empty={say('There is no job.')}
      isPending={isPending}
      isEmpty={all.length === 0}
    >
      {isPending ? null : all.map((health) => <Job key={health.job} health={health} />)}
    </Panel>
  );
}

const refreshMilliseconds = 60_000;
const states: Record<HealthState, { label: string; colour: 'success' | 'warning' | 'error' }> = {
  well: { label: sentence('Runs'), colour: 'success' },
  failing: { label: sentence('Runs with failures'), colour: 'warning' },
  late: { label: sentence('Late'), colour: 'error' },
  never: { label: sentence('Never ran'), colour: 'error' },
};

const idle: Record<Health['job'], string> = {
  notices: sentence(
    'It has told of no round. Until it runs, no notice is posted by itself and no site is looked at.',
  ),
  deliveries: sentence('It has told of no round. Until it runs, no subscription is sent anything.'),
};

function Job({ health: { job, round, state } }: { health: Health }) {
  const spelled = useSpelled();
  const say = useSay();
  const { label, colour } = states[state];
  return (
    <div>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{spelled(job)}</Typography>
        <Chip size="small" variant="outlined" color={colour} label={say(label)} />
      </Stack>
      <Typography variant="body2">
        {round ? (
          <Said
            sentence="Last round %{moment}, %{seconds} s; %{items}, %{failures}."
            parts={{
              moment: <Moment at={round.startedAt} />,
              seconds: (round.milliseconds / 1000).toFixed(1),
              items: say('%{smart_count} item |||| %{smart_count} items', { smart_count: round.items }),
              failures: say('%{smart_count} failure |||| %{smart_count} failures', {
                smart_count: round.failures,
              }),
            }}
          />
        ) : (
          say(idle[job])
        )}
      </Typography>
      {round?.failedAt ? (
        <Typography variant="body2" color="text.secondary">
          <Said
            sentence="Last failure %{moment}; the log says what."
            parts={{ moment: <Moment at={round.failedAt} /> }}
          />
        </Typography>
      ) : null}
    </div>
  );
}
