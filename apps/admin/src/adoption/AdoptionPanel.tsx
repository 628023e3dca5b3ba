import { Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { Panel } from '../home/Panel.tsx';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { type Adoption, countIn, useComingAdoptions } from './adoptions.ts';

/** Apps that have not fetched what will soon be in force. */
export function AdoptionPanel() {
  const say = useSay();
  const { data, error, isPending } = useComingAdoptions();
  const behind = (data ?? []).filter(({ apps }) => countIn(apps, 'NOT_FETCHED') > 0);
  return (
    <Panel
      title={say('Apps that don’t know yet')}
      empty={say('Every app has fetched what is on its way and concerns it.')}
      isPending={isPending}
      isEmpty={!error && behind.length === 0}
    >
      <Problem error={error} />
      {behind.map((adoption) => (
        <Behind key={adoption.version.id} adoption={adoption} />
      ))}
      {behind.length > 0 ? (
        <Link component={RouterLink} to="/adoption">
          {say('Adoption board')}
        </Link>
      ) : null}
    </Panel>
  );
}

function Behind({ adoption: { policy, version, apps, daysLeft } }: { adoption: Adoption }) {
  const say = useSay();
  return (
    <div>
      <Link
        component={RouterLink}
        to={`/policy-version/${version.id}/show?tab=apps`}
        sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
      >
        {say('Version %{number} of %{policy}', { number: version.number, policy: policy.title })}
      </Link>
      <Typography variant="body2">
        {say('%{smart_count} app has not fetched it. |||| %{smart_count} apps have not fetched it.', {
          smart_count: countIn(apps, 'NOT_FETCHED'),
        })}
        {daysLeft === null
          ? null
          : ` ${say('%{smart_count} day left |||| %{smart_count} days left', { smart_count: daysLeft })}.`}
      </Typography>
    </div>
  );
}
