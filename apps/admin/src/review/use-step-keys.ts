import { useEffect, useRef } from 'react';
import { useSingleKeys } from '../shortcut/single-keys.ts';
import { stepByKey } from './review-step.ts';

type Steps = { step: number; count: number; onStep: (step: number) => void };

/** J goes on and K goes back, unless somebody types, a dialog is open, or single keys are turned off. */
export function useStepKeys(steps: Steps): boolean {
  const [hasKeys] = useSingleKeys();
  const latest = useRef(steps);
  latest.current = steps;
  useEffect(() => {
    if (!hasKeys) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      const { step, count, onStep } = latest.current;
      const to = stepByKey(event.key.toLowerCase(), step, count);
      if (to === null) return;
      event.preventDefault();
      onStep(to);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [hasKeys]);
  return hasKeys;
}

const lettered =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=menu]';

const isTyping = (target: EventTarget | null) =>
  (target instanceof Element && target.closest(lettered) !== null) ||
  document.querySelector('[role=dialog], [role=listbox]') !== null;
