// The same pages in three languages: nothing English is left over, and the choice is kept.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dictionaryOf } from '../../src/language/dictionary.ts';
import { launchChromium } from './chromium.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { answeredTo, goTo, wordsOn } from './spoken.ts';
import { tellingRoutes } from './telling-routes.ts';

let browser: Browser;
let register: Register;

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

async function choose(page: Page, from: string, name: string) {
  await page.getByRole('button', { name: from }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByRole('button', { name: new RegExp(`: ${name}$`) }).waitFor();
}

async function walk(person: Person, routes: readonly string[]) {
  const { texts, isQuiet } = answeredTo(person.page);
  const words = new Map<string, string[]>();
  for (const route of routes) {
    await goTo(person.page, route, isQuiet);
    words.set(route, await wordsOn(person.page));
  }
  return { words, answered: texts };
}

/** Recorded by people, or a name or number beside it; or a word that the two languages share. */
function isRight(text: string, answered: string, shared: { [english: string]: string }): boolean {
  const pieces = text.split(/[,:;(]|\d+/).map((piece) => piece.replace(/^[^\p{L}]+|\s+$/gu, ''));
  const isKnown = (piece: string) =>
    shared[piece] === piece || names.includes(piece) || answered.includes(piece);
  return pieces.every((piece) => !/\p{L}{2}/u.test(piece) || isKnown(piece));
}

const names = ['HTTP', 'UTC', 'Fideslang', 'Privacy Register', 'Data Privacy Vocabulary', 'JSON', 'CSV'];

test('every page speaks Spanish and French', async () => {
  const troubles: string[] = [];
  const seat = () => personOf({ browser, register, role: 'administrator', troubles });
  const [english, spanish, french] = [await seat(), await seat(), await seat()];
  await choose(spanish.page, 'Language: English', 'Español');
  await choose(french.page, 'Language: English', 'Français');
  const routes = await tellingRoutes(english, 'administrator');

  const [inEnglish, ...others] = await Promise.all(
    [english, spanish, french].map((person) => walk(person, routes)),
  );

  const answered = [inEnglish, ...others].flatMap((each) => each?.answered ?? []).join('\n');
  const dictionaries = await Promise.all([dictionaryOf('es'), dictionaryOf('fr')]);
  const left = others.flatMap(({ words }, at) => {
    const same = routes.flatMap((route) =>
      (words.get(route) ?? []).filter((text) => inEnglish?.words.get(route)?.includes(text)),
    );
    return [...new Set(same)]
      .filter((text) => !isRight(text, answered, dictionaries[at] ?? {}))
      .map((text) => `${['es', 'fr'][at]}: ${text}`);
  });
  expect(left).toEqual([]);
  expect(await french.page.locator('html').getAttribute('lang')).toBe('fr');
  expect(troubles).toEqual([]);
}, 180_000);

test('whoever chose a language reads it again after a reload, after signing out, and after signing in', async () => {
  const troubles: string[] = [];
  const { page } = await personOf({ browser, register, role: 'viewer', troubles });
  await choose(page, 'Language: English', 'Español');
  await page.reload();
  await page.getByRole('menuitem', { name: 'Políticas', exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('es');

  await page.locator('.RaUserMenu-userButton').click();
  await page.getByRole('menuitem', { name: 'Cerrar sesión' }).click();
  await page.getByRole('heading', { name: 'Iniciar sesión' }).waitFor();
  await page.reload();
  const { email, password } = register.accountOf('viewer');
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Iniciar sesión' }).click();
  await page.getByRole('menuitem', { name: 'Políticas', exact: true }).waitFor();

  await choose(page, 'Idioma: Español', 'English');
  await page.getByRole('menuitem', { name: 'Policies', exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(troubles).toEqual([]);
}, 90_000);
