import { Chip, Stack, Typography } from '@mui/material';
import type { JobRound } from '@privacy-register/schema/record/job-round';
import { useGetList } from 'react-admin';
import { useNow } from '../time/context.tsx';
import { Moment } from '../time/Moment.tsx';
import { spelled } from '../words/spelled.ts';
import { type Health, type HealthState, healthOf } from './job-health.ts';
import { Panel } from './Panel.tsx';

/** Whether the programs beside the register run: a job that stands still delays the start of a notice period. */
export function JobHealth() {
  const now = useNow();
  const { data, isPending } = useGetList<JobRound>(
    'job-round',
    { pagination: { page: 1, perPage: 50 }, sort: { field: 'startedAt', order: 'DESC' } },
    { refetchInterval: refreshMilliseconds },
  );
  const all = healthOf(data ?? [], now);
  return (
    <Panel title="Jobs" empty="There is no job." isPending={isPending} isEmpty={all.length === 0}>
      {isPending ? null : all.map((health) => <Job key={health.job} health={health} />)}
    </Panel>
  );
}

const refreshMilliseconds = 60_000;
const states: Record<HealthState, { label: string; colour: 'success' | 'warning' | 'error' }> = {
  well: { label: 'Runs', colour: 'success' },
  failing: { label: 'Runs with failures', colour: 'warning' },
  late: { label: 'Late', colour: 'error' },
  never: { label: 'Never ran', colour: 'error' },
};

function Job({ health: { job, round, state } }: { health: Health }) {
  const { label, colour } = states[state];
  return (
    <div>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{spelled(job)}</Typography>
        <Chip size="small" variant="outlined" color={colour} label={label} />
      </Stack>
      <Typography variant="body2">
        {round ? (
          <>
            Last round <Moment at={round.startedAt} />, {inSeconds(round.milliseconds)};{' '}
            {countOf(round.items, 'item')}, {countOf(round.failures, 'failure')}.
          </>
        ) : (
          'It has told of no round. Until it runs, no notice is posted by itself and no site is looked at.'
        )}
      </Typography>
      {round?.failedAt ? (
        <Typography variant="body2" color="text.secondary">
          Last failure <Moment at={round.failedAt} />; the log says what.
        </Typography>
      ) : null}
    </div>
  );
}

const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const countOf = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
