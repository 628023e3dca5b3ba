/** Somebody of the staff in a browser of their own, signed in through the dashboard. */
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import type { Account, Register } from './programs.ts';

export type Person = {
  page: Page;
  /** Over the API, with the session of the browser. */
  ask: <D>(query: string, variables?: object) => Promise<D>;
};

type Seated = { browser: Browser; register: Register; role: string; troubles: string[] };

export async function personOf({ browser, register, role, troubles }: Seated): Promise<Person> {
  const context = await browser.newContext({
    baseURL: register.origin,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  watch(page, troubles);
  await page.goto('/admin/');
  await signIn(page, register.accountOf(role));
  await page.getByRole('menuitem', { name: 'Policies' }).waitFor();
  const ask = async (query: string, variables: object = {}) => {
    const response = await page.request.post(`${register.origin}/graphql`, { data: { query, variables } });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return { page, ask };
}

export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Chromium tells violations of the content security policy as errors of the console, too. */
export function watch(page: Page, troubles: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !isQuestionBeforeSignIn(message))
      troubles.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(String(error.stack)));
}

const isQuestionBeforeSignIn = (message: ConsoleMessage) =>
  message.text().includes('401') && message.location().url.endsWith('/auth/me');
