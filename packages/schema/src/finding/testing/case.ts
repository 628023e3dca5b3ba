import type { Library, LintedVersion } from '../library.ts';

/** What is or may seem amiss in some versions, and the rules that tell. */
export type Case = {
  what: string;
  tells: readonly string[];
  versions: readonly LintedVersion[];
  policies?: Library['policies'];
};
