import { Link, Stack, Typography } from '@mui/material';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useGetIdentity, useGetList } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { StandingChip } from '../policy-version/StandingChip.tsx';
import { useRole } from '../sign-in/use-role.ts';
import { Moment } from '../time/Moment.tsx';
import { Panel } from './Panel.tsx';
import { waitsFor } from './waits-for.ts';

/** Drafts, reviews and approved versions; those that wait for me come first. */
export function WaitingVersions() {
  const say = useSay();
  const { identity } = useGetIdentity();
  const role = useRole();
  const { data, isPending } = useGetList<PolicyVersion>('policy-version', {
    filter: { status: ['draft', 'in-review', 'approved'] },
    sort: { field: 'updatedAt', order: 'DESC' },
    pagination: { page: 1, perPage: 20 },
  });
  const asked = (data ?? []).map((version) => ({
    version,
    ...waitsFor(version, role, String(identity?.id ?? '')),
  }));
  const sorted = asked.toSorted((a, b) => Number(b.isMine) - Number(a.isMine));
  return (
    <Panel
      title={say('In the works')}
      empty={say('No draft is open. Begin one on the page of a policy.')}
      isPending={isPending}
      isEmpty={asked.length === 0}
    >
      {sorted.map(({ version, words, isMine }) => (
        <div key={version.id}>
          <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
            <Link
              component={RouterLink}
              to={`/policy-version/${version.id}/show`}
              sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
            >
              <Named id={version.policy} />
            </Link>
            <StandingChip standing={version.status} />
          </Stack>
          <Typography variant="body2" color={isMine ? 'text.primary' : 'text.secondary'}>
            <Said
              sentence="%{words} Changed %{moment}."
              parts={{ words: say(words), moment: <Moment at={version.updatedAt} /> }}
            />
          </Typography>
        </div>
      ))}
    </Panel>
  );
}
