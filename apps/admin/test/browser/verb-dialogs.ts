/** Dialogs that ask once more before a step is taken, each for somebody who may take it. */
import type { Page } from 'playwright-core';
import type { Person } from './person.ts';

/** `inTables`: what a phone shows as cards has nothing to select. */
export type VerbDialog = {
  name: string;
  by: 'editor' | 'approver' | 'administrator';
  route: string;
  open: (page: Page) => Promise<unknown>;
  inTables?: true;
};

type First = { nodes: { id: string }[] };
type Found = Record<'subscriptions' | 'tokens' | 'incidents', First>;
type Seated = { administrator: Person; editor: Person };

export async function verbDialogs({ administrator, editor }: Seated): Promise<VerbDialog[]> {
  await issueToken(administrator);
  const found = await administrator.ask<Found>(`{
    subscriptions: subscriptionList(limit: 1) { nodes { id } }
    tokens: apiTokenList(limit: 1) { nodes { id } }
    incidents: incidentList(limit: 1) { nodes { id } }
  }`);
  const idOf = (name: keyof Found) => found[name].nodes[0]?.id ?? missing(name);
  const text = `policy-version/${await beginDraft(editor)}/show?tab=text`;
  const subscription = `subscription/${idOf('subscriptions')}/show`;
  const writing = { by: 'editor', route: text } as const;
  const administering = { by: 'administrator' } as const;
  return [
    { ...writing, name: 'linking words', open: withWords('Link to statement') },
    { ...writing, name: 'marking words', open: withWords('It states no fact') },
    { by: 'editor', name: 'marking as done', route: 'law', open: pressing('Mark as done') },
    { by: 'editor', name: 'changing many', route: 'purpose', open: changeMany, inTables: true },
    { by: 'approver', name: 'a gap', route: `incident/${idOf('incidents')}/show`, open: pressing('Decide') },
    { ...administering, name: 'a new secret', route: subscription, open: pressing('Rotate the secret') },
    { ...administering, name: 'the end of it', route: subscription, open: pressing('End the subscription') },
    {
      ...administering,
      name: 'a token',
      route: `api-token/${idOf('tokens')}/show`,
      open: pressing('End the token'),
    },
  ];
}

async function beginDraft({ ask }: Person): Promise<string> {
  const { policies } = await ask<{ policies: First }>(
    '{ policies: policyList(filter: { key: { eq: "consumer-privacy-notice" } }) { nodes { id } } }',
  );
  const draft =
    'mutation ($input: DraftInput!) { done: policyVersionDraft(input: $input) { record { id } } }';
  const input = { policy: policies.nodes[0]?.id };
  return (await ask<{ done: { record: { id: string } } }>(draft, { input })).done.record.id;
}

async function issueToken({ ask }: Person): Promise<void> {
  const endsAt = new Date(Date.now() + 86_400_000).toISOString();
  await ask('mutation ($input: TokenInput!) { apiTokenCreate(input: $input) { secret } }', {
    input: { name: 'Nightly export', role: 'VIEWER', endsAt },
  });
}

const pressing = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();

/** Says of the last sentence what the button says. */
const withWords = (name: string) => async (page: Page) => {
  const text = page.getByRole('textbox', { name: 'Text (Markdown)' });
  await text.click();
  await text.press('Control+End');
  for (let back = 0; back < 4; back += 1) await text.press('ArrowLeft');
  await page.getByRole('button', { name, exact: true }).click();
};

async function changeMany(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Select this row' }).first().check();
  await page.getByRole('button', { name: 'Change a field …' }).click();
}

function missing(what: string): never {
  throw new Error(`The sample has no ${what}.`);
}
