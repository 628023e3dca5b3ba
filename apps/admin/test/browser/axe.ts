/** What axe-core finds amiss on a page as it stands. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Everything of WCAG 2.2 at level AA that a program can tell, with the size of targets; nothing is left out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const options = { runOnly: tags, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

const run = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, any, all, none }) =>
      [id, html.slice(0, 200), ...[...any, ...all, ...none].map(({ message }) => message)].join(' | '))))`;

/** A violation a line: the rule, where, and why; at most three places of a rule. */
export async function violationsOn(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate<string[]>(run);
}

export const rulesRun = (): string[] => axe.getRules(tags).map(({ ruleId }) => ruleId);
