/** What somebody chose their screens to look like, kept in this browser: signing out does not forget it. */
import { useSyncExternalStore } from 'react';

export const appearances = ['system', 'light', 'dark', 'contrast'] as const;
export type Appearance = (typeof appearances)[number];

const place = 'privacy-register.appearance';
const listeners = new Set<() => void>();

export const useAppearance = (): Appearance => useSyncExternalStore(listen, kept);

export function keepAppearance(appearance: Appearance): void {
  localStorage.setItem(place, appearance);
  for (const listener of listeners) listener();
}

const kept = (): Appearance => appearances.find((one) => one === localStorage.getItem(place)) ?? 'system';

/** Other windows of the same browser tell of their choices. */
function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
