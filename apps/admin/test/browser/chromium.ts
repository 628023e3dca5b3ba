// Finds a browser without installing anything into the system.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser, quietly } from '@privacy-register/banner/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { packedChromium } from './packed-chromium.ts';

const args = ['--no-sandbox', ...quietly];

/** The browser of CHROME_PATH, of the system, of an npm package, or Playwright's own download. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ headless: true, args, ...(await findChromium()) });
}

/** Where it is, and what it needs around it. */
export async function findChromium(): Promise<LaunchOptions> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return { executablePath: chosen };
  const ofTheSystem = findBrowser();
  if (ofTheSystem) return { executablePath: ofTheSystem };
  if (process.platform === 'linux' && process.arch === 'x64') return packedChromium();
  return downloadedChromium();
}

function downloadedChromium(): LaunchOptions {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
  try {
    execFileSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], { stdio: 'pipe' });
    return {};
  } catch (error) {
    const advice =
      'No browser for the tests. Install Chromium or Google Chrome, or set CHROME_PATH to one, ' +
      'or let "npx playwright-core install --only-shell chromium" reach its download.';
    throw new Error(advice, { cause: error });
  }
}
