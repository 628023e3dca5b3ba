import type { Entry, EntryKind } from './entry.ts';

/** How each kind is told: its name, the colour of its edge, and its sign, for whoever sees no colours. */
export const kinds: Record<EntryKind, { label: string; edge: string; sign: string }> = {
  effective: { label: 'Takes effect', edge: 'success.main', sign: '●' },
  notice: { label: 'Notice period', edge: 'warning.main', sign: '◐' },
  posting: { label: 'To be posted', edge: 'primary.main', sign: '▲' },
  review: { label: 'Review waits', edge: 'error.main', sign: '◇' },
  capture: { label: 'Capture', edge: 'text.secondary', sign: '◆' },
};

export function titleOf({ kind, isWithdrawn, number, policy }: Entry): string {
  const version = number === null ? '' : `, version ${number}`;
  const what = isWithdrawn ? 'Withdrawn' : kinds[kind].label;
  return `${what}: ${policy.title}${version}`;
}
