/** Whether single keys are shortcuts for whoever sits here; signing out does not forget it (WCAG 2.1.4). */
import { useSyncExternalStore } from 'react';

const place = 'privacy-register.single-keys';
const listeners = new Set<() => void>();

const isOn = () => localStorage.getItem(place) !== 'off';

function set(on: boolean): void {
  localStorage.setItem(place, on ? 'on' : 'off');
  for (const listen of listeners) listen();
}

function subscribe(listen: () => void) {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

export const useSingleKeys = () => [useSyncExternalStore(subscribe, isOn), set] as const;
