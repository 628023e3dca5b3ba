/** Every page of the dashboard: those of each record type, with the first record there is, and those beside. */
import { readFileSync } from 'node:fs';
import { camel } from '@privacy-register/desk/provider/graphql-name.ts';
import type { Role } from '@privacy-register/schema/record/member';
import { vocabularies } from '@privacy-register/schema/record/vocabulary';
import { records } from '@privacy-register/schema/records';
import { views } from '../../src/compare/address.ts';
import { isAllowed } from '../../src/sign-in/allowed.ts';
import type { Person } from './person.ts';

const unlisted: readonly string[] = ['session', 'sign-in-failure', 'snapshot'];
const tabs = [
  ...['statements', 'text', 'differences', 'notice', 'postings', 'decisions'],
  ...['comments', 'used'],
];

/** Made and edited on the page of a version. */
const ofVersions: readonly string[] = ['policy-version', 'statement', 'text-mark'];

export async function routesFor(person: Person, role: Role): Promise<string[]> {
  const types = Object.values(records).filter(
    ({ name }) => !unlisted.includes(name) && isAllowed(role, 'list', name),
  );
  const found = await firstOf(
    person,
    types.map(({ name }) => name),
  );
  const pages = types.flatMap(({ name }) => {
    const id = found[camel(name)]?.nodes[0]?.id;
    const offers = (action: string) => !ofVersions.includes(name) && isAllowed(role, action, name);
    return [
      name,
      ...(vocabularies.some((type) => type.name === name) ? [`${name}/tree`] : []),
      ...(id ? [`${name}/${id}/show`] : []),
      ...(offers('create') ? [`${name}/create`] : []),
      ...(id && offers('edit') && name !== 'member' ? [`${name}/${id}`] : []),
    ];
  });
  return [
    '',
    ...customRoutes.filter((route) => !route.includes(':')),
    ...pages,
    ...(await versionPages(person, role)),
  ];
}

type First = Record<string, { nodes: { id: string }[] }>;
/** One question takes 30 aliases. */
const mostAsked = 20;

async function firstOf(person: Person, names: readonly string[]): Promise<First> {
  const asked = names
    .slice(0, mostAsked)
    .map((name) => `${camel(name)}: ${camel(name)}List(limit: 1) { nodes { id } }`);
  const first = await person.ask<First>(`{ ${asked.join('\n')} }`);
  const rest = names.slice(mostAsked);
  return rest.length ? { ...first, ...(await firstOf(person, rest)) } : first;
}

const dashboard = readFileSync(new URL('../../src/Dashboard.tsx', import.meta.url), 'utf8');
const outside = ['join'];

/** As the dashboard names them: a new one is walked to without being named here, unless it takes an argument. */
export const customRoutes = [...dashboard.matchAll(/<Route path="\/([^"]+)"/g)]
  .map(([, path = '']) => path)
  .filter((path) => !outside.includes(path));

async function versionPages(person: Person, role: Role): Promise<string[]> {
  type Versions = { all: { nodes: { id: string; status: string }[] } };
  const { all } = await person.ask<Versions>('{ all: policyVersionList(limit: 50) { nodes { id status } } }');
  const telling = ['IN_REVIEW', 'POSTING'].flatMap(
    (status) => all.nodes.find((version) => version.status === status)?.id ?? [],
  );
  const [from, to] = telling.toReversed();
  return [
    ...withArguments(telling, await deliveryFor(person, role)),
    ...telling.flatMap((id) => tabs.map((tab) => `policy-version/${id}/show?tab=${tab}`)),
    `data-map?version=${to}&against=${from}`,
    ...telling.slice(0, 1).map((id) => `review/${id}?at=end`),
    ...views.map((view) => `compare?from=${from}&to=${to}&view=${view}`),
    'compare?a=online-privacy-policy&b=consumer-privacy-notice',
  ];
}

async function deliveryFor({ ask }: Person, role: Role): Promise<string> {
  if (!isAllowed(role, 'list', 'subscription')) return 'none';
  type Last = { deliveries: { nodes: { id: string }[] } };
  return (await ask<Last>('{ deliveries(first: 1) { nodes { id } } }')).deliveries.nodes[0]?.id ?? 'none';
}

/** A page that takes an argument is walked to with these. */
function withArguments(versions: string[], delivery: string): string[] {
  const told: Record<string, string[]> = {
    'deliveries/:id': [delivery],
    // One that is complete, and one that lacks something.
    'model-form/:key': ['consumer-privacy-notice', 'online-privacy-policy'],
    'print/:id': versions,
    'review/:id': versions,
  };
  return customRoutes
    .filter((route) => route.includes(':'))
    .flatMap((route) => {
      const examples = told[route];
      if (!examples) throw new Error(`Say with what the page "${route}" is walked to.`);
      return examples.map((example) => route.replace(/:\w+/, example));
    });
}
