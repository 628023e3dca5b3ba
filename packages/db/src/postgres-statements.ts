/** What is asked often is parsed and planned once by each connection to PostgreSQL, under a name of its own. */
import { LRUCache } from 'lru-cache';
import { Client, type ClientConfig } from 'pg';

/** A connection keeps a named statement until it ends, so there is an end to names. */
const mostNamed = 500;
const mostMet = 1_000;
/** What comes but a few times needs no name. */
const oftenEnough = 4;

/** For the connections of one pool. */
export function namingClient() {
  const nameOf = naming();
  const named = (asked: unknown, given: readonly unknown[]) =>
    isNamed(asked, given) ? { ...asked, name: nameOf(asked.text) } : asked;
  return class extends Client {
    constructor(config?: ClientConfig) {
      super(config);
      const { query } = this;
      const asking = (asked: unknown, ...given: unknown[]) =>
        Reflect.apply(query, this, [named(asked, given), ...given]);
      Object.assign(this, { query: asking });
    }
  };
}

function naming(): (text: string) => string | undefined {
  const met = new LRUCache<string, number>({ max: mostMet });
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known || names.size === mostNamed) return known;
    const times = (met.get(text) ?? 0) + 1;
    met.set(text, times);
    if (times < oftenEnough) return undefined;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  };
}

/** Where values are given with it; a script of several statements has no name. */
function isNamed(asked: unknown, given: readonly unknown[]): asked is { text: string } {
  if (typeof asked !== 'object' || asked === null || given.length === 0) return false;
  return 'text' in asked && typeof asked.text === 'string' && !('submit' in asked);
}
