import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlOf } from './curl.ts';

/** What a shell hands to the command, by a function that stands for curl. */
const given = (command: string) =>
  execFileSync('sh', ['-c', `curl() { for word; do printf '%s\\0' "$word"; done; }; ${command}`], {
    encoding: 'utf8',
    env: { PRIVACY_REGISTER_TOKEN: 'a-token' },
  }).split('\0');

test.each([
  ['a plain question', '{ a }', ''],
  ['quotes, dollars, backslashes and lines', `{ a(b: "it's $HOME \\\\ \`x\`") }\n# 'end'`, ''],
  ['variables', 'query Q($a: String) { a(b: $a) }', `{"a": "it's"}`],
])('a shell sends %s as it was written', (_what, query, variables) => {
  const words = given(curlOf({ query, variables }, 'https://register.example'));

  expect(words).toContain('https://register.example/graphql');
  expect(words).toContain('authorization: Bearer a-token');
  const body = words[words.indexOf('--data-raw') + 1] ?? '';
  expect(JSON.parse(body)).toEqual({ query, ...(variables ? { variables: JSON.parse(variables) } : {}) });
});
