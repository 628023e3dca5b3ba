/** Everything the story needs, and its end. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from './chromium.ts';
import { personOf } from './person.ts';
import { prepare, type Staff } from './preparation.ts';
import { type Register, startRegister } from './programs.ts';
import { openReceivers, type Receivers } from './receivers.ts';
import { openSites, type Sites } from './sites.ts';

export type Cast = {
  register: Register;
  sites: Sites;
  receivers: Receivers;
  browser: Browser;
  staff: Staff;
  /** What the consoles of all pages complained of. */
  troubles: string[];
};
/** Told everything that was begun and has to be ended. */
type Begun = (end: () => unknown) => void;

export async function castOf(begun: Begun): Promise<Cast> {
  const receivers = await openReceivers();
  begun(receivers.close);
  const { executablePath, env } = await findChromium();
  const settings = { ...env, ...receivers.settings, CHROMIUM_PATH: executablePath };
  const register = await startRegister('northgate', settings);
  begun(register.stop);
  const sites = await openSites(register.origin);
  begun(sites.close);
  const browser = await launchChromium();
  begun(() => browser.close());
  const troubles: string[] = [];
  const seat = (role: string) => personOf({ browser, register, role, troubles });
  const [editor, approver, publisher] = await Promise.all([
    seat('editor'),
    seat('approver'),
    seat('publisher'),
  ]);
  const staff = { editor, approver, publisher };
  await prepare(staff, sites);
  return { register, sites, receivers, browser, staff, troubles };
}

/** For whoever has to find out why: what each person saw last, and what their consoles said. */
export async function keepPictures({ staff, troubles }: Cast): Promise<void> {
  mkdirSync('test-results', { recursive: true });
  writeFileSync(join('test-results', 'main-job-console.txt'), troubles.join('\n'));
  const pictures = Object.entries(staff).map(([role, { page }]) =>
    page.screenshot({ path: join('test-results', `main-job-${role}.png`), fullPage: true }),
  );
  await Promise.all(pictures);
}
