import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rulesRun, violationsOn } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { colouredRoutes, unseenChoices } from './forced-colours.ts';
import { inspectorOf, type Report, type Screen, screens } from './inspection.ts';
import { done } from './mutation.ts';
import { openings } from './openings.ts';
import { faultsLeft } from './page-faults.ts';
import { type Person, personOf } from './person.ts';
import { type Register, startRegister } from './programs.ts';
import { publicPages } from './public-pages.ts';
import { routesFor } from './routes.ts';
import { verbDialogs } from './verb-dialogs.ts';
import { goTo, settlingOf } from './walk.ts';

let browser: Browser;
let register: Register;
const troubles: string[] = [];

beforeAll(async () => {
  [browser, register] = await Promise.all([launchChromium(), startRegister()]);
});

afterAll(async () => {
  await browser?.close();
  await register?.stop();
});

test('the size of targets and all else of WCAG 2.2 AA is looked at', () => {
  const rules = rulesRun();

  expect(rules).toContain('target-size');
  expect(rules).toContain('color-contrast');
  expect(rules.length).toBeGreaterThan(60);
});

test('nobody is kept out by a page of the dashboard, light, dark or of high contrast, wide or narrow', async () => {
  const report: Report = { runs: 0, amiss: [] };
  const editor = await seat('editor');
  const draft = await draftOf(editor);
  const own = await routesFor(editor, 'editor');

  const walked = await Promise.all(
    screens.map(async (screen) => {
      const [administrator, writer] = [await seat('administrator'), await seat('editor')];
      const routes = await routesFor(administrator, 'administrator');
      const rest = [...own.filter((route) => !routes.includes(route)), ...draft];
      await walk(administrator, routes, { screen, report });
      await walk(writer, rest, { screen, report });
      return routes.length + rest.length;
    }),
  );

  const [pages = 0] = walked;
  expect(report.amiss).toEqual([]);
  expect(report.runs).toBe(pages * screens.flatMap(({ shown }) => shown).length);
  expect(pages).toBeGreaterThan(90);
  expect(troubles).toEqual([]);
}, 600_000);

test('nor by anything that opens over a page', async () => {
  const report: Report = { runs: 0, amiss: [] };

  await Promise.all(
    screens.map(async (screen) => {
      const person = await seat('editor');
      const inspect = await inspectorOf(person.page, screen, report);
      for (const { name, route, open } of await openings(person)) {
        await person.page.goto(`/admin/${route}`);
        await open(person);
        await inspect(name);
      }
    }),
  );

  expect(report.amiss).toEqual([]);
  expect(report.runs).toBeGreaterThan(0);
}, 300_000);

test('nor by a dialog that asks before a step', async () => {
  const report: Report = { runs: 0, amiss: [] };
  const [administrator, editor] = await Promise.all([seat('administrator'), seat('editor')]);
  const dialogs = await verbDialogs({ administrator, editor });

  await Promise.all(
    screens.map(async (screen) => {
      for (const by of new Set(dialogs.map((each) => each.by))) {
        const { page } = await seat(by);
        // They are made of the same parts, so that each of two looks is enough once.
        const shown = screen.width < 1280 ? (['light'] as const) : (['dark'] as const);
        const inspect = await inspectorOf(page, { ...screen, shown }, report);
        for (const { name, route, open, inTables } of dialogs.filter((each) => each.by === by)) {
          if (inTables && screen.width < 1280) continue;
          await page.goto(`/admin/${route}`);
          await open(page);
          await page.getByRole('dialog').waitFor();
          await inspect(name);
        }
        await page.context().close();
      }
    }),
  );

  expect(report.amiss).toEqual([]);
  expect(report.runs).toBe(dialogs.length * 2 - 1);
}, 300_000);

test('nor by colours that a person has chosen for every page', async () => {
  const { page } = await seat('administrator');
  const settled = settlingOf(page);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const amiss: string[] = [];

  for (const route of colouredRoutes) {
    await goTo(page, `/admin/${route}`);
    await settled();
    const faults = [...(await unseenChoices(page)), ...(await violationsOn(page))];
    amiss.push(...faults.map((fault) => `${route}: ${fault}`));
  }

  expect(amiss).toEqual([]);
}, 120_000);

test('nor by what the public reads, or by the way in', async () => {
  const report: Report = { runs: 0, amiss: [] };
  const paths = [
    ...(await publicPages(register.origin)),
    '/admin/login',
    '/admin/join',
    '/admin/join#secret',
  ];

  await Promise.all(
    screens.map(async (screen) => {
      const page = await browser.newPage({ baseURL: register.origin });
      const inspect = await inspectorOf(page, screen, report);
      for (const path of paths) {
        await page.goto(path, { waitUntil: 'networkidle' });
        await inspect(path);
      }
      await page.close();
    }),
  );

  expect(report.amiss).toEqual([]);
  expect(report.runs).toBe(paths.length * 5);
  expect(paths.length).toBeGreaterThan(10);
}, 120_000);

const seat = (role: string) => personOf({ browser, register, role, troubles });

type Looking = { screen: Screen; report: Report };

async function walk({ page }: Person, routes: string[], { screen, report }: Looking): Promise<void> {
  const inspect = await inspectorOf(page, screen, report);
  const settled = settlingOf(page);
  await page.reload();
  for (const route of routes) {
    await goTo(page, `/admin/${route}`);
    await settled();
    for (const fault of await faultsLeft(page)) report.amiss.push(`${route}, ${screen.width} px: ${fault}`);
    await inspect(route);
  }
}

/** What waits for review becomes a draft again, to be looked at as its editor sees it. */
async function draftOf(editor: Person): Promise<string[]> {
  type Found = { all: { nodes: { id: string; revision: number; status: string }[] } };
  const { all } = await editor.ask<Found>(
    '{ all: policyVersionList(limit: 50) { nodes { id revision status } } }',
  );
  const { id = '', revision = 0 } = all.nodes.find(({ status }) => status === 'IN_REVIEW') ?? {};
  await done(editor, 'policyVersionRecall(StepInput)', { id, revision });
  type Said = { said: { nodes: { id: string }[] } };
  const asked =
    'query ($id: ID!) { said: statementList(limit: 1, filter: { version: { eq: $id } }) { nodes { id } } }';
  const { said } = await editor.ask<Said>(asked, { id });
  const source = encodeURIComponent(JSON.stringify({ version: id, order: 99, section: null }));
  return [
    ...['statements', 'text', 'differences', 'notice', 'decisions'].map(
      (tab) => `policy-version/${id}/show?tab=${tab}`,
    ),
    `statement/create?source=${source}`,
    ...said.nodes.map((statement) => `statement/${statement.id}`),
  ];
}
