import { type RecordName, records } from '../records.ts';

/** The fields that tell a record from others of its type, where its title alone does not. */
const several: Partial<Record<RecordName, readonly string[]>> = {
  affiliation: ['subject', 'relation', 'object'],
  closure: ['on', 'name'],
  coverage: ['policy', 'platform'],
  'policy-version': ['policy', 'number'],
  statement: ['summary', 'version'],
  'text-mark': ['reason', 'version', 'sourceDocument'],
  'change-notice': ['kind', 'version'],
  posting: ['platform', 'notice'],
  approval: ['step', 'version'],
  change: ['facet', 'version'],
  'obligation-done': ['rule', 'policy', 'dueOn'],
  incident: ['text', 'version'],
  'app-adoption': ['app', 'version'],
};

export const knownBy = (name: RecordName): readonly string[] => several[name] ?? [records[name].title];
