/** A rule of the lint: what it looks for, why that matters, and how it is found. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { Law } from './law.ts';
import type { Library, LintedVersion, Mark } from './library.ts';
import type { Place } from './place.ts';

export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

export type FindingRule = {
  id: string;
  edition: number;
  title: string;
  severity: Severity;
  /** The law it rests on, or its own reason. */
  basis: Law | { reason: string };
  find: (version: LintedVersion, library: Library) => Found[];
};

/** What a rule found in one version. An acceptance of it holds while none of this changes, words apart. */
export type Found = {
  message: string;
  statements?: readonly SnapshotStatement[];
  elsewhere?: readonly { version: LintedVersion; statements: readonly SnapshotStatement[] }[];
  marks?: readonly Mark[];
  places?: readonly Place[];
  about?: unknown;
};
