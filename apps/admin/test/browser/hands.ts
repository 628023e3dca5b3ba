/** Somebody without a mouse: goes from stop to stop, looks whether each can be seen, and counts them. */

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

type Way = { most?: number; with?: 'Tab' | 'Shift+Tab' };

export type Hands = {
  page: Page;
  /** Goes on, or back, until this is focused. */
  reach: (wanted: Locator, way?: Way) => Promise<void>;
  /** Goes to it and presses Enter. */
  press: (wanted: Locator, way?: Way) => Promise<void>;
  key: (key: string) => Promise<void>;
  type: (words: string) => Promise<void>;
  stops: () => number;
};

const usualMost = 70;

export function handsOf(page: Page): Hands {
  let stops = 0;
  const reach: Hands['reach'] = async (wanted, { most = usualMost, with: key = 'Tab' } = {}) => {
    await wanted.first().waitFor();
    const focused = wanted.and(page.locator(':focus'));
    for (let step = 0; step < most; step += 1) {
      if ((await focused.count()) > 0) return;
      await page.keyboard.press(key);
      stops += 1;
      expect(await hiddenFocus(page)).toBeNull();
    }
    if ((await focused.count()) > 0) return;
    const last = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`${wanted} was not reached in ${most} stops; the last was ${last}`);
  };
  return {
    page,
    reach,
    press: async (wanted, way) => {
      await reach(wanted, way);
      await page.keyboard.press('Enter');
    },
    key: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.insertText(words),
    stops: () => stops,
  };
}

/** Why the focus can't be seen; null where it can, or where it is with the browser itself. */
const hiddenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    // A page within the page has the focus as a whole, and one of its own draws it.
    const focusIn = (page: Document): Element | null => {
      const found = page.activeElement;
      const inner = found?.tagName === 'IFRAME' ? Reflect.get(found, 'contentDocument') : null;
      const deeper = inner ? focusIn(inner) : null;
      return deeper && deeper.tagName !== 'BODY' ? deeper : found;
    };
    const focused = focusIn(document);
    if (!focused || focused === document.body) return null;
    const { ownerDocument: page } = focused;
    const window = page.defaultView ?? globalThis;
    const told = (why: string) => `${why}: ${focused.outerHTML.slice(0, 200)}`;
    const isDrawn = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0';
    };
    const around = focused.closest('.Mui-focusVisible, .Mui-focused');
    if (!isDrawn(focused) && !isDrawn(around)) return told('No outline');
    const box = (isDrawn(focused) ? focused : (around ?? focused)).getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
    if (right <= left || bottom <= top) return told('Out of sight');
    const places = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => [
      left + (right - left) * part,
      top + (bottom - top) * part,
    ]);
    const isSeen = places.some(([x = 0, y = 0]) => {
      const shown = page.elementFromPoint(x, y);
      return shown !== null && (focused.contains(shown) || shown.contains(focused));
    });
    return isSeen ? null : told('Covered');
  });
