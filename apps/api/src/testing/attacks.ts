/** Requests that cost a server much or lead it astray, each with 400 where a limit has to answer, or null. */
type Request = {
  method?: 'GET' | 'POST' | 'PUT';
  payload?: string;
  headers?: Record<string, string>;
  query?: Record<string, string>;
};
type Attack = [name: string, request: Request, expected: 400 | null];

const accept = { accept: 'application/graphql-response+json', 'content-type': 'application/json' };
const sent = (payload: unknown, headers = accept): Request => ({ payload: JSON.stringify(payload), headers });
const query = (words: string, more: object = {}): Request => sent({ query: words, ...more });
const raw = (payload: string, type = 'application/json'): Request => ({
  payload,
  headers: { ...accept, 'content-type': type },
});
const times = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');
const nested = (depth: number) =>
  `{ policyList { nodes ${'{ versions '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`;
const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const chain = times(60, (at) => `fragment f${at} on Query { ...f${at + 1} }`);
const filtering = '{"query":"query($f: PolicyFilter){policyList(filter:$f){totalCount}}","variables":{"f":';

export const attacks: readonly Attack[] = [
  ['depth', query(nested(13)), 400],
  ['great depth', query(nested(300)), 400],
  [
    'depth by fragments',
    query(`{ policyList { nodes { ...v } } } fragment v on Policy { versions { policy { ...v } } }`),
    400,
  ],
  ['width', query(`{ ${times(3_000, () => 'policyList { totalCount }')} }`), 400],
  ['aliases', query(`{ ${times(31, (at) => `a${at}: policyList { totalCount }`)} }`), 400],
  ['aliases of __typename', query(`{ ${times(31, (at) => `a${at}: __typename`)} }`), 400],
  ['aliases of __schema', query(`{ ${times(31, (at) => `a${at}: __schema { queryType { name } }`)} }`), 400],
  [
    'aliases in a fragment',
    query(`{ ...a } fragment a on Query { ${times(31, (at) => `a${at}: __typename`)} }`),
    400,
  ],
  ['directives', query(`{ __typename ${times(21, () => '@skip(if: false)')} }`), 400],
  ['directives unknown', query(`{ __typename ${times(21, () => '@aa')} }`), 400],
  [
    'directives on a fragment',
    query(`{ ...a ${times(30, () => '@skip(if: false)')} } fragment a on Query { __typename }`),
    400,
  ],
  ['tokens', query(`{ ${times(4_001, () => 'a')} }`), 400],
  ['tokens of a value', query(`{ nodes(ids: [${times(4_001, () => '"a"')}]) { id } }`), 400],
  ['brackets', query(`{ nodes(ids: ${lists(1_900)}) { id } }`), 400],
  ['fragments in a circle', query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'), 400],
  ['a fragment of itself', query('{ ...a } fragment a on Query { ...a }'), 400],
  ['a chain of fragments', query(`{ ...f0 } ${chain} fragment f60 on Query { __typename }`), null],
  ['unused fragments', query(`{ __typename } ${chain} fragment f60 on Query { __typename }`), 400],
  [
    'fragments that double',
    query(
      `{ ...a } fragment a on Query { ...b ...b } fragment b on Query { ...c ...c } fragment c on Query { __typename }`,
    ),
    null,
  ],
  ['a batch', sent([{ query: '{ __typename }' }]), 400],
  ['a large batch', sent(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))), 400],
  ['size', query(`# ${'x'.repeat(1_100_000)}`), null],
  ['a long string', query(`{ node(id: "${'x'.repeat(500_000)}") { id } }`), null],
  ['a long name', query(`{ ${'x'.repeat(500_000)} }`), 400],
  ['deep variables', raw(`${filtering}${'{"and":['.repeat(2_000)}${']}'.repeat(2_000)}}}`), null],
  [
    'wide variables',
    query('query($f: PolicyFilter){policyList(filter:$f){totalCount}}', {
      variables: { f: { and: Array.from({ length: 5_000 }, () => ({})) } },
    }),
    null,
  ],
  ['many variables', query(`query(${times(900, (at) => `$v${at}: Int`)}) { __typename }`), 400],
  [
    'one operation twice',
    query('query a { __typename } query a { __typename }', { operationName: 'a' }),
    400,
  ],
  [
    'many operations',
    query(
      times(500, (at) => `query a${at} { __typename }`),
      { operationName: 'a1' },
    ),
    null,
  ],
  ['an operation without a name', query('{ __typename } { __typename }'), 400],
  ['a page beyond measure', query('{ policyList(first: 2147483647) { nodes { id } } }'), null],
  ['a page before nothing', query('{ policyList(last: -1) { nodes { id } } }'), null],
  [
    'many ids',
    query('query($i: [ID!]!) { nodes(ids: $i) { id } }', {
      variables: { i: Array.from({ length: 20_000 }, () => 'x') },
    }),
    null,
  ],
  [
    'introspection in a circle',
    query(`{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`),
    400,
  ],
  ['plain text', raw('{ __typename }', 'text/plain'), null],
  ['a form', raw('query={__typename}', 'application/x-www-form-urlencoded'), null],
  ['a form of parts', raw('--x\r\n\r\n--x--', 'multipart/form-data; boundary=x'), null],
  ['a charset there is not', raw('{"query":"{ __typename }"}', 'application/json; charset=none'), null],
  [
    'keys of a prototype',
    raw('{"query":"{ __typename }","__proto__":{"a":1},"constructor":{"prototype":{}}}'),
    null,
  ],
  ['bytes that are no text', raw('{"query":"{ node(id: \\"\\ud800\\u0000\\") { id } }"}'), null],
  [
    'extensions of nonsense',
    query('{ __typename }', { extensions: { persistedQuery: { version: 9, sha256Hash: 'x' } } }),
    400,
  ],
  [
    'a mutation by GET',
    {
      method: 'GET',
      query: { query: 'mutation { policyVersionDraft(input: {policy: "x"}) { userErrors { code } } }' },
      headers: { 'apollo-require-preflight': 'yes' },
    },
    null,
  ],
];
