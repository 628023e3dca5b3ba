/** What the lint reads: each policy's versions that matter now, with their marks and texts. */
import type { Policy } from '../record/policy.ts';
import type { Records } from '../records.ts';
import type { Reading } from '../snapshot/reading.ts';

export type Mark = Pick<Records['text-mark'], 'id' | 'start' | 'end' | 'sha256' | 'kind' | 'reason'>;

const standings = ['standing', 'coming', 'open'] as const;

export type LintedVersion = {
  reading: Reading;
  /** In force or last observed; on its way; or still being drafted. */
  standing: (typeof standings)[number];
  marks: readonly Mark[];
  /** The words themselves, where we have them. */
  text: string | null;
  /** Identifies the words also where we only know that there were some. */
  textSha256: string | null;
  before: { reading: Reading; text: string | null; textSha256: string | null } | null;
  /** The last local day on which an observed text was seen; null for our own and for undated ones. */
  lastSeenOn: string | null;
};

export type Library = {
  versions: readonly LintedVersion[];
  /** Every policy, those without versions included. */
  policies: readonly Pick<Policy, 'id' | 'key' | 'title' | 'prevailsOver'>[];
};
