import { Link, Typography } from '@mui/material';
import type { ChangeNotice, Posting } from '@privacy-register/schema/record/notice';
import { useGetList, useGetMany } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import { Panel } from './Panel.tsx';

/** Sites that do not show a notice they should. */
export function SitesWithoutNotice() {
  const say = useSay();
  const { data, isPending } = useGetList<Posting>('posting', {
    filter: { status: ['pending', 'lost'] },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const ids = [...new Set((data ?? []).map(({ notice }) => notice))];
  const { data: notices } = useGetMany<ChangeNotice>('change-notice', { ids }, { enabled: ids.length > 0 });
  const standing = new Map(
    (notices ?? []).filter((each) => each.replacedAt === null).map((each) => [each.id, each]),
  );
  const missing = (data ?? []).flatMap((posting) => {
    const notice = standing.get(posting.notice);
    return notice ? [{ posting, notice }] : [];
  });
  return (
    <Panel
      title={say('Sites that don’t show a notice')}
      empty={say('Every site shows the notices it should.')}
      isPending={isPending}
      isEmpty={missing.length === 0}
    >
      {missing.map(({ posting, notice }) => (
        <div key={posting.id}>
          <Link
            component={RouterLink}
            to={`/policy-version/${notice.version}/show?tab=postings`}
            sx={{ fontWeight: 600 }}
          >
            <Named id={posting.platform} />
          </Link>
          <Typography variant="body2">
            {posting.status === 'lost' ? (
              <Said
                sentence="Lost the notice; last seen %{moment}."
                parts={{ moment: <Moment at={posting.lastShownAt} /> }}
              />
            ) : (
              <Said
                sentence="Has not shown it yet; issued %{moment}."
                parts={{ moment: <Moment at={notice.issuedAt} /> }}
              />
            )}
          </Typography>
        </div>
      ))}
    </Panel>
  );
}
