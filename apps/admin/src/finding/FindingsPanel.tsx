import { Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { Panel } from '../home/Panel.tsx';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { countsOf, inWords, policiesIn } from './choose.ts';
import { useFindings } from './findings.ts';

/** How much is amiss in each policy, what was accepted apart. */
export function FindingsPanel() {
  const say = useSay();
  const { data = [], error, isPending } = useFindings();
  const open = data.filter(({ acceptance }) => acceptance === null);
  return (
    <Panel
      title={say('Findings')}
      empty={say('Nothing is amiss in any policy.')}
      isPending={isPending}
      isEmpty={!error && open.length === 0}
    >
      <Problem error={error} />
      {policiesIn(open).map(({ key, title }) => (
        <div key={key}>
          <Link
            component={RouterLink}
            to={`/findings?policy=${encodeURIComponent(key)}`}
            sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
          >
            {title}
          </Link>
          <Typography variant="body2">
            {inWords(countsOf(open.filter((each) => each.policy.key === key)), say)}
          </Typography>
        </div>
      ))}
    </Panel>
  );
}
