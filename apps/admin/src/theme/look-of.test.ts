import { expect, test } from 'vitest';
import { lookOf } from './look-of.ts';

const system = { appearance: 'system', isDark: false, isContrast: false } as const;

const cases = [
  { asked: 'nothing', given: {}, look: 'light' },
  { asked: 'a dark system', given: { isDark: true }, look: 'dark' },
  { asked: 'a system of high contrast', given: { isContrast: true }, look: 'light-contrast' },
  {
    asked: 'a dark system of high contrast',
    given: { isDark: true, isContrast: true },
    look: 'dark-contrast',
  },
  { asked: 'light on a dark system', given: { appearance: 'light', isDark: true }, look: 'light' },
  {
    asked: 'dark on a system of high contrast',
    given: { appearance: 'dark', isContrast: true },
    look: 'dark',
  },
  {
    asked: 'high contrast on a dark system',
    given: { appearance: 'contrast', isDark: true },
    look: 'dark-contrast',
  },
] as const;

test.each(cases)('$asked is shown as $look', ({ given, look }) => {
  const shown = lookOf({ ...system, ...given });

  expect(shown).toBe(look);
});
