/** Answers of the register in which whatever somebody typed is hostile, field by field. */
import type { Field } from '@privacy-register/schema/kit/field';
import { records } from '@privacy-register/schema/records';
import type { Page } from 'playwright-core';

type Names = { free: Set<string>; addresses: Set<string> };

/** The names of fields that take free words, and of those that take addresses, in every record type and its parts. */
function typedFields(): Names {
  const names: Names = { free: new Set(), addresses: new Set() };
  for (const { fields } of Object.values(records)) note(fields, names);
  return names;
}

function note(fields: Record<string, Field>, names: Names): void {
  for (const [name, field] of Object.entries(fields)) {
    if ('fields' in field) note(field.fields, names);
    if (field.kind === 'prose') names.free.add(name);
    if (field.kind !== 'text' && field.kind !== 'texts') continue;
    if (field.format === 'plain') names.free.add(name);
    if (field.format === 'url') names.addresses.add(name);
  }
}

/** `told` counts the words that were rewritten, `open` the questions under way. */
export type Hostile = { told: number; open: number };

/** From here on every answer to the page is rewritten. */
export async function answerHostilely(page: Page, payloads: readonly string[]): Promise<Hostile> {
  const names = typedFields();
  const count = { told: 0, open: 0 };
  const next = () => payloads[count.told++ % payloads.length] ?? '';
  await page.route('**/graphql', async (route) => {
    count.open += 1;
    const response = await route.fetch();
    const json = rewritten(await response.json(), (name, value) => {
      if (typeof value !== 'string' || value === '') return value;
      if (names.addresses.has(name)) return `javascript:alert(${count.told++})`;
      return names.free.has(name) ? next() : value;
    });
    await route.fulfill({ response, json });
    count.open -= 1;
  });
  return count;
}

type Rewrite = (name: string, value: unknown) => unknown;

/** Words in a list have the name of the list. */
function rewritten(value: unknown, rewrite: Rewrite, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, rewrite, name));
  if (typeof value !== 'object' || value === null) return rewrite(name, value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rewritten(each, rewrite, key)]));
}
