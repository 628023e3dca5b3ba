import type { Policy } from '@privacy-register/schema/record/policy';
import { useRecordContext } from 'react-admin';
import { DataMapLink } from '../data-map/DataMapLink.tsx';
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
      <DataMapLink start={{ policy: String(policy.id) }} />
      <PolicyVersions policy={String(policy.id)} zone={policy.timeZone} />
      <TimelineCard policy={String(policy.id)} zone={policy.timeZone} />
      <PolicyCoverage policy={String(policy.id)} />
    </>
  );
}
