import { Link, Typography } from '@mui/material';
import type { Approval } from '@privacy-register/schema/record/decision';
import { useGetIdentity, useGetList } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { mayDecide } from '../approval/may-decide.ts';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { useSay, useSpelled } from '../language/use-say.ts';
import { useRole } from '../sign-in/use-role.ts';
import { Moment } from '../time/Moment.tsx';
import { Panel } from './Panel.tsx';

/** What somebody asked for and another person has to grant. */
export function WaitingRequests() {
  const spelled = useSpelled();
  const say = useSay();
  const { identity } = useGetIdentity();
  const role = useRole();
  const { data, isPending } = useGetList<Approval>('approval', {
    filter: { status: 'asked' },
    sort: { field: 'askedAt', order: 'ASC' },
    pagination: { page: 1, perPage: 20 },
  });
  const isMine = ({ askedBy, step }: Approval) =>
    askedBy !== identity?.id && role !== null && mayDecide(role, step);
  return (
    <Panel
      title={say('Requests for a second person')}
      empty={say('Nothing waits for a second person.')}
      isPending={isPending}
      isEmpty={data?.length === 0}
    >
      {data?.map((approval) => (
        <div key={approval.id}>
          <Link component={RouterLink} to={`/approval/${approval.id}/show`} sx={{ fontWeight: 600 }}>
            {spelled(approval.step)}
          </Link>
          {approval.version ? (
            <>
              : <Named id={approval.version} isLink />
            </>
          ) : null}
          <Typography variant="body2" color={isMine(approval) ? 'text.primary' : 'text.secondary'}>
            {isMine(approval) ? `${say('You can grant it.')} ` : null}
            <Said
              sentence="Asked by %{member}, %{moment}."
              parts={{
                member: <Named id={approval.askedBy} />,
                moment: <Moment at={approval.askedAt} />,
              }}
            />
          </Typography>
        </div>
      ))}
    </Panel>
  );
}
