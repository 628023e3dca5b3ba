/** Looks at what a page shows in every look of one width, and keeps count. */
import type { Page } from 'playwright-core';
import { violationsOn } from './axe.ts';
import { lostAt } from './reflow.ts';

const looks = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'dark', contrast: 'more' },
} as const;
type Look = keyof typeof looks;

export type Screen = { width: number; shown: readonly Look[]; isTextDoubled: boolean };

/** On the narrow screen a page must also stand 320 px; on the wide one, text of twice the size. */
export const screens: readonly Screen[] = [
  { width: 360, shown: ['light', 'dark'], isTextDoubled: false },
  { width: 1280, shown: ['light', 'dark', 'high contrast'], isTextDoubled: true },
];

export type Report = { runs: number; amiss: string[] };

export type Inspect = (what: string) => Promise<void>;

export async function inspectorOf(page: Page, screen: Screen, report: Report): Promise<Inspect> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: screen.width, height: 900 });
  return async (what) => {
    for (const look of screen.shown) {
      await page.emulateMedia(looks[look]);
      await drawn(page);
      for (const found of await violationsOn(page))
        report.amiss.push(`${what}, ${screen.width} px, ${look}: ${found}`);
      report.runs += 1;
    }
    for (const lost of await lostAt(page, screen)) report.amiss.push(`${what}: ${lost}`);
  };
}

const drawn = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
