import type { RecordName } from '../records.ts';

/** A record that names the one asked about, and by which of its fields. */
export type Use = {
  type: RecordName;
  id: string;
  title: string;
  isArchived: boolean;
  fields: string[];
  /** The version it belongs to, and the policy, where it belongs to one. */
  version: string | null;
  policy: string | null;
};
