import { Link, Typography } from '@mui/material';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useGetList } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Named } from '../kit/Named.tsx';
import { useNow } from '../time/context.tsx';
import { daysUntil } from '../time/days-until.ts';
import { Moment } from '../time/Moment.tsx';
import { Panel } from './Panel.tsx';

/** What takes effect next. */
export function ComingVersions() {
  const now = useNow();
  const { data, isPending } = useGetList<PolicyVersion>('policy-version', {
    filter: { status: ['posting', 'scheduled'] },
    sort: { field: 'effectiveAt', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const coming = (data ?? []).filter(({ effectiveAt }) => effectiveAt === null || effectiveAt > now);
  return (
    <Panel
      title="Takes effect next"
      empty="No change is on its way."
      isPending={isPending}
      isEmpty={coming.length === 0}
    >
      {coming.map(({ id, policy, number, effectiveAt }) => (
        <div key={id}>
          <Link
            component={RouterLink}
            to={`/policy-version/${id}/show`}
            sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
          >
            Version {number} of <Named id={policy} />
          </Link>
          <Typography variant="body2">
            {effectiveAt ? (
              <>
                In force from <Moment at={effectiveAt} />, {daysUntil(effectiveAt, now)}.
              </>
            ) : (
              'No date yet: a site has still to show the notice.'
            )}
          </Typography>
        </div>
      ))}
    </Panel>
  );
}
