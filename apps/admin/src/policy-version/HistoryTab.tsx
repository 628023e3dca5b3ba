import { RecordTrail } from '../audit/RecordTrail.tsx';
import type { VersionFile } from './version-file.ts';

/** What was done to the version, newest first, on the clock of the policy too. */
export function HistoryTab({ file: { version, policy } }: { file: VersionFile }) {
  return <RecordTrail id={version.id} revision={version.revision} zone={policy.timeZone} heading="h2" />;
}
