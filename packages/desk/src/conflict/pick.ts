import type { Clash, Merge } from './merge-values.ts';

export type Pick = 'merged' | 'mine' | 'theirs';

/** Where both changes fit together nothing has to be chosen; elsewhere a person must. */
export const first = (clash: Clash | undefined): Pick | null =>
  clash && 'merged' in clash ? 'merged' : null;

/** What the form shall hold: theirs where only they changed it, else what was picked. */
export function picked(merge: Merge, pickOf: (name: string) => Pick | null): Record<string, unknown> {
  const taken = merge.taken.map(({ name, theirs }) => [name, theirs] as const);
  const chosen = merge.clashes.map((clash) => [clash.name, clash[pickOf(clash.name) ?? 'mine']] as const);
  return Object.fromEntries([...taken, ...chosen]);
}
