import type { Asked } from './address.ts';

/** The same question from a command line, with a token that whoever runs it puts in. */
export function curlOf({ query, variables }: Asked, origin: string): string {
  const body = JSON.stringify({ query, ...(variables.trim() ? { variables: JSON.parse(variables) } : {}) });
  return [
    `curl ${quoted(`${origin}/graphql`)}`,
    `  --header ${quoted('content-type: application/json')}`,
    `  --header "authorization: Bearer $PRIVACY_REGISTER_TOKEN"`,
    `  --data-raw ${quoted(body)}`,
  ].join(' \\\n');
}

/** Within single quotes a shell takes everything as it is, but the quote itself. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
