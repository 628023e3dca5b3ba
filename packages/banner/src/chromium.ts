/** The browser that looks at pages: where one usually is, and what keeps it quiet. */
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser that was chosen, or else one of the system; null where it is not there. */
export function findBrowser(chosen?: string): string | null {
  const places = chosen ? [chosen] : usual;
  return places.find((path) => existsSync(path)) ?? null;
}

/** It asks for nothing but what a page asks for, and needs neither a screen nor much shared memory. */
export const quietly = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
