import { Misuse } from './misuse.ts';

const least = [22, 18] as const;

/** Older ones end without a word as soon as SQLite is loaded. `version` as `process.versions.node` has it. */
export function demandNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  throw new Misuse(`Privacy Register needs Node ${least.join('.')} or later; this is Node ${version}.`);
}
