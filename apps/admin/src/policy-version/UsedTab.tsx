import { RecordContextProvider } from 'react-admin';
import { WhereUsedPanel } from '../where-used/WhereUsedPanel.tsx';
import type { VersionFile } from './version-file.ts';

/** What refers to the version: its drafts, requests, comments, and whoever was told of it. */
export function UsedTab({ file: { version } }: { file: VersionFile }) {
  return (
    <RecordContextProvider value={version}>
      <WhereUsedPanel />
    </RecordContextProvider>
  );
}
