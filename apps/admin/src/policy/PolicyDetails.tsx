import { useRecordContext } from 'react-admin';
import { TimelineCard } from '../timeline/TimelineCard.tsx';
import { PolicyCoverage } from './PolicyCoverage.tsx';
import { PolicyVersions } from './PolicyVersions.tsx';

/** What a policy's page shows beside its fields. */
export function PolicyDetails() {
  const policy = useRecordContext();
  if (!policy) return null;
  return (
    <>
      <PolicyVersions policy={String(policy.id)} zone={policy.timeZone} />
      <TimelineCard policy={String(policy.id)} zone={policy.timeZone} />
      <PolicyCoverage policy={String(policy.id)} />
    </>
  );
}
