/** What is compared and how, as the address of the page says it. */
export const views = ['statements', 'text', 'redline'] as const;
export type View = (typeof views)[number];
export type Versions = { of: 'versions'; policy: string; from: string; to: string; view: View };
export type Documents = { of: 'documents'; a: string; b: string; at: string; kind: string; verdict: string };
export type Compared = Versions | Documents;

export function comparedBy(params: URLSearchParams): Compared {
  const said = (name: string) => params.get(name) ?? '';
  if (said('of') === 'documents' || said('a') || said('b')) {
    const filter = { kind: said('kind'), verdict: said('verdict') };
    return { of: 'documents', a: said('a'), b: said('b'), at: said('at'), ...filter };
  }
  const view = views.find((each) => each === said('view')) ?? 'statements';
  return { of: 'versions', policy: said('policy'), from: said('from'), to: said('to'), view };
}

/** Only what is said and not usual stands in an address. */
export function addressOf(compared: Compared): URLSearchParams {
  const isUsual = ([name, value]: [string, string]) =>
    value === '' || value === 'versions' || (name === 'view' && value === 'statements');
  return new URLSearchParams(Object.entries(compared).filter((entry) => !isUsual(entry)));
}

type Pair = { policy: string; from: string; to: string };

/** For a link from elsewhere. */
export const comparePath = (pair: Pair) =>
  `/compare?${addressOf({ of: 'versions', view: 'statements', ...pair })}`;
