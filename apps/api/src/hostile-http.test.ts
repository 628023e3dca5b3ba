import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World } from './testing/world.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** What our inside looks like: stacks, SQL, libraries. */
const inside = /[\w/]\.[jt]s:\d+|node_modules|sqlite|drizzle|postgres|\bselect .* from\b/i;
const json = { 'content-type': 'application/json' };
const post = (payload: unknown, headers: Record<string, string> = json) =>
  ({
    method: 'POST',
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    headers,
  }) as const;
const asking = (query: string, more: object = {}) => post({ query, ...more });
const get = (query: string, headers = {}) => ({ method: 'GET', query: { query }, headers }) as const;

const nested = (depth: number) =>
  `{ policyList { nodes ${'{ versions '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`;
const aliases = Array.from({ length: 200 }, (_, at) => `a${at}: __typename`).join(' ');
const filtered = (filter: string) =>
  post(
    `{"query": "query ($f: PolicyFilter) { policyList(filter: $f) { totalCount } }", "variables": {"f": ${filter}}}`,
  );
const deepFilter = (depth: number) => filtered(`${'{"and":['.repeat(depth)}${']}'.repeat(depth)}`);
const spread = '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }';
const draft = 'mutation { policyVersionDraft(input: { policy: "x" }) { userErrors { code } } }';

const requests = Object.entries({
  'malformed JSON': post('{"query": "{ __typename }'),
  'an empty body': post(''),
  'no body': { method: 'POST', headers: json } as const,
  'a JSON null': post(null),
  'a JSON string': post('"{ __typename }"'),
  'a batch': post([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
  'a query that is a number': post({ query: 1 }),
  'variables that are a string': asking('{ __typename }', { variables: 'x' }),
  'variables that are a list': asking('{ __typename }', { variables: [1] }),
  'an operation that is not there': asking('query a { __typename }', { operationName: 'b' }),
  'two operations, none named': asking('query a { __typename } query b { __typename }'),
  'an unknown persisted query': post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
  'plain text': post('{ __typename }', { 'content-type': 'text/plain' }),
  'a form': post('query={ __typename }', { 'content-type': 'application/x-www-form-urlencoded' }),
  XML: post('<query/>', { 'content-type': 'application/xml' }),
  'an upload': post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
  'a content type of nonsense': post('{}', { 'content-type': ';;;' }),
  'a huge body': asking(`# ${'x'.repeat(1_100_000)}`),
  'a token that was never given': asking('{ __typename }', {}),
  'a query that is no GraphQL': asking('select * from member'),
  'an empty query': asking(''),
  'NUL in a query': asking('{ __typename \u0000 }'),
  'half a character in a query': post('{"query":"{ node(id: \\"\\ud800\\") { id } }"}'),
  'deep nesting': asking(nested(40)),
  'nesting beyond all reason': asking('{ a'.repeat(1_900)),
  'brackets beyond all reason': asking(`{ nodes(ids: ${'['.repeat(3_900)}`),
  'a flood of aliases': asking(`{ ${aliases} }`),
  'a flood of directives': asking(`{ __typename ${'@skip(if: false) '.repeat(200)} }`),
  'a flood of tokens': asking(`{ ${'a '.repeat(10_000)} }`),
  'fragments in a circle': asking(spread),
  'an unknown field': asking('{ polices { id } }'),
  'an unknown argument': asking('{ policy(name: "x") { id } }'),
  'a filter nested deep': deepFilter(500),
  'a filter nested beyond all reason': deepFilter(50_000),
  'a filter with the name of a prototype': filtered('{"__proto__": {"eq": "x"}}'),
  'a subscription': asking('subscription { __typename }'),
  'a mutation by GET': get(draft, { 'apollo-require-preflight': 'yes' }),
  'a query by GET as a page could send it': get('{ __typename }'),
  'a mutation from another site': post({ query: draft }, { ...json, origin: 'https://elsewhere.example' }),
  'a session of nonsense': post(
    { query: '{ __typename }' },
    { ...json, cookie: 'session=%00; __Host-session=%zz' },
  ),
  'a token of nonsense': post({ query: '{ __typename }' }, { ...json, authorization: 'Bearer \u00ff\u0080' }),
  'an unknown token': post({ query: '{ __typename }' }, { ...json, authorization: 'Bearer prt_x' }),
  'no token': post({ query: '{ __typename }' }, { ...json, authorization: 'Bearer' }),
  PUT: { method: 'PUT', payload: '{}', headers: json } as const,
  DELETE: { method: 'DELETE' } as const,
});
const harmless = [
  'a token that was never given',
  'a session of nonsense',
  'no token',
  'variables that are a list',
];

describe('/graphql', () => {
  it.each(requests)('answers %s with a refusal', async (name, request) => {
    const { statusCode, body } = await world.app.inject({ url: '/graphql', ...request });

    expect(statusCode).toBeLessThan(500);
    expect(body).not.toMatch(inside);
    expect(body).not.toContain('INTERNAL');
    const errors: { message: string; code?: string; extensions?: { code: string } }[] =
      JSON.parse(body).errors;
    if (harmless.includes(name)) return;
    expect(errors.map((each) => each.extensions?.code ?? each.code)).not.toContain(undefined);
    expect(errors.length).toBeGreaterThan(0);
  });

  it('goes on answering', async () => {
    const { body } = await world.app.inject({ url: '/graphql', ...asking('{ __typename }') });

    expect(JSON.parse(body)).toEqual({ data: { __typename: 'Query' } });
  });
});
