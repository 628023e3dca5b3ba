/** A question that comes again is parsed and planned once by each connection to PostgreSQL, under a name of its own. */
import { LRUCache } from 'lru-cache';
import { Client, type ClientConfig } from 'pg';

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

/** Where values are given with it; a script of several statements has no name. */
function named(asked: unknown, given: readonly unknown[]): unknown {
  if (typeof asked !== 'object' || asked === null || given.length === 0) return asked;
  if (!('text' in asked) || typeof asked.text !== 'string' || 'submit' in asked) return asked;
  return { ...asked, name: nameOf(asked.text) };
}

/** A connection of a pool that asks by name where there is one. */
export class NamingClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    const { query } = this;
    const asking = (asked: unknown, ...given: unknown[]) =>
      Reflect.apply(query, this, [named(asked, given), ...given]);
    Object.assign(this, { query: asking });
  }
}
