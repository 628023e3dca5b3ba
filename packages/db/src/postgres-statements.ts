/** A question that comes again is parsed and planned once by each connection to PostgreSQL, under a name of its own. */
import { LRUCache } from 'lru-cache';
import { Client } from 'pg';

/** A connection keeps a named statement until it ends, so there is an end to names. */
const mostNamed = 500;
const mostMet = 1_000;

const met = new LRUCache<string, true>({ max: mostMet });
const names = new Map<string, string>();

/** What comes once needs no name: it is given at the second time. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size === mostNamed) return known;
  if (!met.has(text)) {
    met.set(text, true);
    return undefined;
  }
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

type Asked = { text?: unknown; name?: string };

export class NamingClient extends Client {
  override query = ((asked: Asked | string, ...rest: unknown[]) => {
    const isNamed =
      typeof asked === 'object' && typeof asked.text === 'string' && !asked.name && rest.length > 0;
    const named = isNamed ? { ...asked, name: nameOf(String(asked.text)) } : asked;
    return Reflect.apply(super.query, this, [named, ...rest]);
  }) as Client['query'];
}
