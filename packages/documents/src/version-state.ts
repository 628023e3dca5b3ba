import type { NoticeStep } from '@privacy-register/schema/notice-period/step';
import type { publishedStatuses } from '@privacy-register/schema/record/policy-version';

/** What goes on changing about a version whose snapshot never does. */
export type VersionState = {
  status: (typeof publishedStatuses)[number];
  postedAt: string | null;
  effectiveAt: string | null;
  /** When a later version took, or takes, its place. */
  supersededAt: string | null;
  heldAt: string | null;
  withdrawnAt: string | null;
  /** Why this date: the steps stored when the clock was set. */
  steps: NoticeStep[];
};

/** A version among the others of its policy, as the history tells it. */
export type PastVersion = Omit<VersionState, 'steps' | 'heldAt'> & {
  number: number;
  ground: string | null;
  observedAt: string | null;
  lastObservedAt: string | null;
};

/** Corrects our record of what a posted text said, never the text. */
export type Erratum = { statementKey: string; knownFrom: string; reading: unknown; reason: string };
