import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { faultsLeft } from './page-faults.ts';
import { personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { routesFor } from './routes.ts';
import { goTo } from './walk.ts';

let browser: Browser;
let register: Register;

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

/** The administrator's pages are looked at with their contrast and targets, in matrix.test.ts. */
const seats = [
  { width: 360, colorScheme: 'dark', role: 'editor' },
  { width: 1280, colorScheme: 'light', role: 'approver' },
  { width: 1280, colorScheme: 'dark', role: 'auditor' },
] as const;

test('every page fits the screen of editor, approver and auditor, in words and without a trouble', async () => {
  const found = await Promise.all(seats.map(amissFor));

  expect(found.flat()).toEqual([]);
}, 400_000);

async function amissFor({ width, colorScheme, role }: (typeof seats)[number]): Promise<string[]> {
  const troubles: string[] = [];
  const person = await personOf({ browser, register, role, troubles });
  await person.page.setViewportSize({ width, height: 900 });
  await person.page.emulateMedia({ colorScheme });

  const amiss: string[] = [];
  for (const route of await routesFor(person, role)) {
    await goTo(person.page, `/admin/${route}`);
    const found = [...(await faultsLeft(person.page)), ...troubles.splice(0)];
    amiss.push(...found.map((fault) => `${route}, ${role}, ${width} px: ${fault}`));
  }
  return amiss;
}
