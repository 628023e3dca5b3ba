import type { Policy } from '@privacy-register/schema/record/policy';
import { useRecordContext } from 'react-admin';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { TimelineCard } from '../timeline/TimelineCard.tsx';
import { PolicyCoverage } from './PolicyCoverage.tsx';
import { PolicyVersions } from './PolicyVersions.tsx';

/** What a policy's page shows beside its fields. */
export function PolicyDetails() {
  const policy = useRecordContext<Policy>();
  if (!policy) return null;
  return (
    <>
      <ExportMenu policy={policy} />
      <PolicyVersions policy={String(policy.id)} zone={policy.timeZone} />
      <TimelineCard policy={String(policy.id)} zone={policy.timeZone} />
      <PolicyCoverage policy={String(policy.id)} />
    </>
  );
}
