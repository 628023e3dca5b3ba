import type { PolicyState, Vocabulary } from '../lifecycle/dossier.ts';
import type { Policy } from '../record/policy.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { SourceDocument } from '../record/source-document.ts';
import type { Records } from '../records.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';

export type HeldVersion = {
  version: PolicyVersion;
  /** With the corrections known by now. */
  statements: readonly SnapshotStatement[];
  marks: readonly Records['text-mark'][];
};

/** What the register holds that a document may speak of. */
export type Held = {
  vocabulary: Vocabulary;
  platforms: readonly Records['platform'][];
  policies: readonly Policy[];
  sourceDocuments: readonly SourceDocument[];
  sourceMarks: readonly Records['text-mark'][];
  /** Of the policy that the document is about; null where there is none with its key. */
  state: PolicyState | null;
  versions: readonly HeldVersion[];
};
