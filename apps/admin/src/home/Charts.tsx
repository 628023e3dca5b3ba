import { CountChart } from '@privacy-register/desk/chart/CountChart.tsx';
import { inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Link } from 'react-router-dom';
import { useEvery } from '../calendar/use-every.ts';
import { useNow } from '../time/context.tsx';
import { daysToEffect, versionsByStanding } from './figures.ts';
import { Panel } from './Panel.tsx';
import { useStatementKinds } from './use-statement-kinds.ts';

/** The register in figures, each with its table. */
export function Charts() {
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
  const charts = [
    {
      title: 'Statements by kind',
      empty: 'No version is in force or observed yet, so nothing is said.',
      heads: ['Kind', 'Statements'],
      bars: kinds.data ?? [],
      isPending: isPending || kinds.isLoading,
    },
    {
      title: 'Versions by status',
      empty: 'There is no version yet.',
      heads: ['Status', 'Versions'],
      bars: versionsByStanding(known),
      isPending,
    },
    {
      title: 'Notices and days to effect',
      empty: 'No notice has led to a date yet. A material change shows here how long it was announced.',
      heads: ['Notice', 'Days'],
      bars: daysToEffect(known),
      isPending,
    },
  ] as const;
  return charts.map(({ title, bars, heads, ...panel }) => (
    <Panel key={title} title={title} isEmpty={bars.length === 0} {...panel}>
      {bars.length > 0 ? <CountChart label={title} bars={bars} heads={heads} link={Link} /> : null}
    </Panel>
  ));
}
