import { Chip, Link, Stack, Typography } from '@mui/material';
import type { obligationStates } from '@privacy-register/schema/obligation/obligations';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { ask } from '../data-provider/ask.ts';
import { Panel } from '../home/Panel.tsx';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSay } from '../language/use-say.ts';
import { dayInWords } from '../time/zoned.ts';
import { Problem } from '../verb/Problem.tsx';

type State = Uppercase<(typeof obligationStates)[number]>;
type Obligation = {
  key: string;
  title: string;
  citation: string;
  dueOn: string;
  state: State;
  holds: 'YES' | 'UNKNOWN';
  policy: { id: string; title: string };
};

const document = `query Obligations {
  obligations { key title citation dueOn state holds policy { id title } }
}`;
const mostShown = 8;
const states: Record<State, { label: string; colour: 'error' | 'warning' | 'default' }> = {
  OVERDUE: { label: sentence('Day passed'), colour: 'error' },
  SOON: { label: sentence('Due soon'), colour: 'warning' },
  LATER: { label: sentence('Due later'), colour: 'default' },
};

/** What the law asks to be done by a day, the next first. */
export function ObligationsPanel() {
  const say = useSay();
  const { data, error, isPending } = useQuery({
    queryKey: ['obligations'],
    queryFn: ({ signal }) => ask<{ obligations: Obligation[] }>(document, {}, signal),
  });
  const all = data?.obligations ?? [];
  return (
    <Panel
      title={say('What the law asks')}
      empty={say('No rule of law asks for anything by a day.')}
      isPending={isPending}
      isEmpty={!error && all.length === 0}
    >
      <Problem error={error} />
      {all.slice(0, mostShown).map((each) => (
        <Line key={`${each.key} ${each.policy.id} ${each.dueOn}`} obligation={each} />
      ))}
    </Panel>
  );
}

function Line({ obligation: { title, citation, dueOn, state, holds, policy } }: { obligation: Obligation }) {
  const say = useSay();
  const day = dayInWords(dueOn, useLanguage());
  const { label, colour } = states[state];
  return (
    <div>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Link component={RouterLink} to={`/policy/${policy.id}/show`} sx={{ fontWeight: 600 }}>
          {policy.title}
        </Link>
        <Chip size="small" color={colour} variant="outlined" label={say(label)} />
        {holds === 'UNKNOWN' ? <Chip size="small" label={say('May not apply')} /> : null}
      </Stack>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <Said sentence="By %{day}: %{title}." parts={{ day, title: say(title) }} />
      </Typography>
      <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {citation}
      </Typography>
    </div>
  );
}
