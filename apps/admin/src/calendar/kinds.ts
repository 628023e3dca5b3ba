import { type Say, sentence } from '../language/say.ts';
import type { Entry, EntryKind } from './entry.ts';

/** How each kind is told: its name, the colour of its edge, and its sign, for whoever sees no colours. */
export const kinds: Record<EntryKind, { label: string; edge: string; sign: string }> = {
  effective: { label: sentence('Takes effect'), edge: 'success.main', sign: '●' },
  notice: { label: sentence('Notice period'), edge: 'warning.main', sign: '◐' },
  posting: { label: sentence('To be posted'), edge: 'primary.main', sign: '▲' },
  review: { label: sentence('Review waits'), edge: 'error.main', sign: '◇' },
  duty: { label: sentence('Asked by law'), edge: 'secondary.main', sign: '■' },
  capture: { label: sentence('Capture'), edge: 'text.secondary', sign: '◆' },
};

export function titleOf({ kind, by, isWithdrawn, number, policy }: Entry, say: Say): string {
  if (by) return `${policy.title}: ${say(by.title)}`;
  const what = isWithdrawn ? say('Withdrawn') : say(kinds[kind].label);
  const title = `${what}: ${policy.title}`;
  return number === null ? title : `${title}, ${say('version %{number}', { number })}`;
}
