import { expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';

test('the browser shows a page', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();

    await page.setContent('<h1>Change notice</h1><p>In force in ten days.</p>');

    expect(await page.getByRole('heading').textContent()).toBe('Change notice');
    expect((await page.screenshot()).byteLength).toBeGreaterThan(1_000);
  } finally {
    await browser.close();
  }
});
