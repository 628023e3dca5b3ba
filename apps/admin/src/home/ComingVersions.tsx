import { Link, Typography } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useGetList, useGetMany } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { TwoClocks } from '../time/TwoClocks.tsx';
import { Countdown } from './Countdown.tsx';
import { Panel } from './Panel.tsx';

/** What takes effect next, with the time that is left. */
export function ComingVersions() {
  const say = useSay();
  const now = useNow();
  const { data, isPending } = useGetList<PolicyVersion>('policy-version', {
    filter: { status: ['posting', 'scheduled'] },
    sort: { field: 'effectiveAt', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const coming = (data ?? [])
    .filter(({ effectiveAt }) => effectiveAt === null || effectiveAt > now)
    .toSorted((a, b) => (a.effectiveAt ?? '9').localeCompare(b.effectiveAt ?? '9'));
  const ids = [...new Set(coming.map(({ policy }) => policy))];
  const { data: policies, isLoading } = useGetMany<Policy>('policy', { ids }, { enabled: ids.length > 0 });
  return (
    <Panel
      title={say('Takes effect next')}
      empty={say('No change is on its way. Once a version is posted, its countdown stands here.')}
      isPending={isPending || isLoading}
      isEmpty={coming.length === 0}
    >
      {coming.map((version) => (
        <Coming
          key={version.id}
          version={version}
          policy={policies?.find(({ id }) => id === version.policy)}
        />
      ))}
    </Panel>
  );
}

type Props = { version: PolicyVersion; policy: Policy | undefined };

function Coming({ version: { id, number, effectiveAt }, policy }: Props) {
  const say = useSay();
  return (
    <div>
      <Link
        component={RouterLink}
        to={`/policy-version/${id}/show`}
        sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
      >
        {say('Version %{number} of %{policy}', {
          number: number ?? '–',
          policy: policy?.title ?? say('a policy'),
        })}
      </Link>
      {effectiveAt ? (
        <>
          <Countdown at={effectiveAt} />
          <Typography variant="body2">
            <Said
              sentence="In force from %{moment}"
              parts={{ moment: <TwoClocks at={effectiveAt} zone={policy?.timeZone ?? 'UTC'} /> }}
            />
          </Typography>
        </>
      ) : (
        <Typography variant="body2">{say('No date yet: a site has still to show the notice.')}</Typography>
      )}
    </div>
  );
}
