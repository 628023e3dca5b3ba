import { Link, Typography } from '@mui/material';
import type { Comment } from '@privacy-register/schema/record/comment';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useGetIdentity, useGetList } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Panel } from '../home/Panel.tsx';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { Moment } from '../time/Moment.tsx';
import { awaitedBy } from './for-me.ts';
import { threadsOf } from './thread.ts';

const mostShown = 6;
const pagination = { page: 1, perPage: 200 };

/** For home: who asks something of me, or has answered. */
export function CommentsForMe() {
  const say = useSay();
  const { identity } = useGetIdentity();
  const mayComment = useMay('comment');
  const versions = useGetList<PolicyVersion>(
    'policy-version',
    {
      filter: { status: ['draft', 'in-review', 'approved'] },
      sort: { field: 'updatedAt', order: 'DESC' },
      pagination: { page: 1, perPage: 20 },
    },
    { enabled: mayComment },
  );
  const ids = versions.data?.map(({ id }) => id) ?? [];
  const comments = useGetList<Comment>(
    'comment',
    { filter: { version: ids }, sort: { field: 'createdAt', order: 'DESC' }, pagination },
    { enabled: ids.length > 0 },
  );
  if (!mayComment) return null;
  const awaited = awaitedBy(String(identity?.id ?? ''), threadsOf(comments.data ?? []), versions.data ?? []);
  return (
    <Panel
      title={say('Comments for you')}
      empty={say('Nobody waits for an answer of yours.')}
      isPending={versions.isPending || (ids.length > 0 && comments.isPending)}
      isEmpty={awaited.length === 0}
    >
      {awaited.slice(0, mostShown).map(({ thread: { first, last }, version, why }) => (
        <div key={first.id}>
          <Link
            component={RouterLink}
            to={`/policy-version/${version}/show?tab=comments`}
            sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
          >
            {shortened(last.body)}
          </Link>
          <Typography variant="body2" color="text.secondary">
            <Said
              sentence={
                why === 'answered'
                  ? sentence('Answer by %{person}, %{moment}:')
                  : sentence('By %{person}, %{moment}:')
              }
              parts={{ person: <Named id={last.author} />, moment: <Moment at={last.createdAt} /> }}
            />{' '}
            <Named id={version} />
          </Typography>
        </div>
      ))}
      {awaited.length > mostShown ? (
        <Typography variant="body2" color="text.secondary">
          {say('and %{count} more', { count: awaited.length - mostShown })}
        </Typography>
      ) : null}
    </Panel>
  );
}

const shortened = (words: string) => (words.length > 120 ? `${words.slice(0, 119)}…` : words);
