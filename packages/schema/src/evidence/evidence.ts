import type { Checkpoint } from '../proof/checkpoint.ts';
import type { ChangeNotice } from '../record/notice.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { RecordName, Records } from '../records.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** What stood behind an approval, beside what was posted: together they have the hash that was approved. */
export type ApprovedDossier = Pick<PolicyVersion, 'noticeText' | 'chosenAt' | 'citation'> & {
  /** Hashes of the marks that say why a sentence has no statement. */
  marks: string[];
  base: { id: string; sha256: string } | null;
  differences: unknown[];
};

/** A part of the audit chain: entries of the records concerned, and of all others the hash of what they say. */
export type ChainPart = {
  /** The entry before the first, by its sequence and hash. */
  after: number;
  hash: string;
  links: readonly (object | { body: string })[];
};

/** All that the register holds of one notice. */
export type Evidence = {
  notice: ChangeNotice;
  version: PolicyVersion;
  snapshot: Snapshot;
  /** The version in force at posting, as it was frozen: its clause binds. */
  before: { sha256: string; content: Snapshot } | null;
  dossier: ApprovedDossier;
  records: readonly { type: RecordName; records: readonly Records[RecordName][] }[];
  chain: ChainPart;
  checkpoints: readonly Checkpoint[];
  /** Pictures of sites, by the name of their file. */
  pictures: readonly EvidenceFile[];
};

export type EvidenceFile = { path: string; bytes: Uint8Array };
