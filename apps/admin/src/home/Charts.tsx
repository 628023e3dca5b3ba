import { Box, Stack } from '@mui/material';
import type { Bar } from '@privacy-register/desk/chart/bar.ts';
import { CountChart } from '@privacy-register/desk/chart/CountChart.tsx';
import { inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Link } from 'react-router-dom';
import { useEvery } from '../calendar/use-every.ts';
import { chartWordsIn } from '../language/desk/chart-words.ts';
import { useSay, useSpelled } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { daysToEffect, versionsByStanding } from './figures.ts';
import { grid } from './grid.ts';
import { Panel } from './Panel.tsx';
import { useStatementKinds } from './use-statement-kinds.ts';

/** The register in figures, each with its table. */
export function Charts() {
  const say = useSay();
  const spelled = useSpelled();
  const now = useNow();
  const policies = useEvery<Policy>('policy');
  const versions = useEvery<PolicyVersion>('policy-version');
  const known = { policies: policies.data ?? [], versions: versions.data ?? [], now };
  const applying = known.policies.flatMap(({ id }) => {
    const ofPolicy = known.versions.filter(({ policy }) => policy === id);
    return inForceAt(ofPolicy, now)?.id ?? ofPolicy.findLast(({ status }) => status === 'observed')?.id ?? [];
  });
  const kinds = useStatementKinds(applying);
  const isPending = policies.isPending || versions.isPending;
  return (
    <Box sx={{ ...grid, alignItems: 'start' }}>
      <Chart
        title={say('Statements by kind')}
        empty={say('No version is in force or observed yet, so nothing is said.')}
        heads={[say('Kind'), say('Statements')]}
        bars={kinds.data ?? []}
        isPending={isPending || kinds.isLoading}
      />
      <Stack spacing={2}>
        <Chart
          title={say('Versions by status')}
          empty={say('There is no version yet.')}
          heads={[say('Status'), say('Versions')]}
          bars={versionsByStanding(known, spelled)}
          isPending={isPending}
        />
        <Chart
          title={say('Notices and days to effect')}
          empty={say(
            'No notice has led to a date yet. A material change shows here how long it was announced.',
          )}
          heads={[say('Notice'), say('Days')]}
          bars={daysToEffect(known, say)}
          isPending={isPending}
        />
      </Stack>
    </Box>
  );
}

type ChartProps = {
  title: string;
  empty: string;
  heads: [string, string];
  bars: readonly Bar[];
  isPending: boolean;
};

function Chart({ title, empty, heads, bars, isPending }: ChartProps) {
  const say = useSay();
  return (
    <Panel title={title} empty={empty} isPending={isPending} isEmpty={bars.length === 0}>
      {bars.length > 0 ? (
        <CountChart label={title} bars={bars} heads={heads} link={Link} words={chartWordsIn(say)} />
      ) : null}
    </Panel>
  );
}
