import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { Panel } from '../home/Panel.tsx';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { DueLine } from './DueLine.tsx';
import { useObligations } from './obligations.ts';

const mostShown = 8;

/** What the law asks to be done by a day, the next first; the rest on a page of its own. */
export function ObligationsPanel() {
  const say = useSay();
  const { data: all = [], error, isPending } = useObligations();
  return (
    <Panel
      title={say('What the law asks')}
      empty={say('No rule of law asks for anything by a day.')}
      isPending={isPending}
      isEmpty={!error && all.length === 0}
    >
      <Problem error={error} />
      {all.slice(0, mostShown).map((each) => (
        <DueLine key={`${each.key} ${each.policy.id} ${each.dueOn}`} due={each} />
      ))}
      <Link component={RouterLink} to="/law">
        {say('All that is due, and the rules')}
      </Link>
    </Panel>
  );
}
