import { useMay } from '../sign-in/use-role.ts';
import type { VersionFile } from './version-file.ts';

/** Text, statements and notice are edited while the version is a draft, by those who edit. */
export function useEditable({ version }: VersionFile): boolean {
  return useMay('edit') && version.status === 'draft';
}
