/** What the explorer holds, in the part of its address that no server is sent. */
export type Asked = { query: string; variables: string };

const name = 'ask';

export function addressOf({ query, variables }: Asked): string {
  return `#${new URLSearchParams({ [name]: query, ...(variables.trim() ? { with: variables } : {}) })}`;
}

/** Null where the address holds no question. */
export function askedIn(hash: string): Asked | null {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const query = said.get(name);
  return query === null ? null : { query, variables: said.get('with') ?? '' };
}
