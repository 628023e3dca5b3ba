import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser of CHROMIUM_PATH, or of the system; null where there is none. */
export function findChromium(chosen: string | undefined): string | null {
  const places = chosen ? [chosen] : usual;
  return places.find((path) => existsSync(path)) ?? null;
}
