import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** It is seen once, so whoever copies it has to know that they have it. */
export async function copies(page: Page, secret: string): Promise<void> {
  const copy = page.getByRole('button', { name: 'Copy' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy.click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await copy.click();
  await page.getByText('This browser does not let it be copied.').waitFor();
}
