import type { Vocabulary } from '@privacy-register/schema/lifecycle/dossier';
import type { Erratum } from '@privacy-register/schema/record/decision';
import type { Coverage, Policy } from '@privacy-register/schema/record/policy';
import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import type { Records } from '@privacy-register/schema/records';
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';

export type GatheredVersion = {
  version: Records['policy-version'];
  reading: Reading;
  /** As first recorded, where it was corrected since. */
  recorded: readonly SnapshotStatement[];
  marks: readonly Records['text-mark'][];
  /** In the order in which they became known. */
  errata: readonly Erratum[];
};

/** What a document is written from: everything that whoever asks may see, and perhaps more than it needs. */
export type Gathered = {
  policy: Policy;
  versions: readonly GatheredVersion[];
  coverage: readonly Coverage[];
  platforms: readonly Records['platform'][];
  sourceDocuments: readonly (SourceDocument & { marks: readonly Records['text-mark'][] })[];
  vocabulary: Vocabulary;
  policies: readonly Policy[];
  now: string;
  publicUrl: string;
};
