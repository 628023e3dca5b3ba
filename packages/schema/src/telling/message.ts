/** An event as a webhook says it, with the addresses of what it is about. */
import type { TellingEvent } from './event.ts';
import { typeOnTheWire } from './words.ts';

type Told = Pick<TellingEvent, 'type' | 'due' | 'payload'>;

/** The same at every try, to the letter. */
export function messageOf({ type, due, payload }: Told, origin: string): string {
  const data = typeof payload === 'object' ? payload : {};
  return JSON.stringify({
    type: typeOnTheWire(type),
    timestamp: due,
    data: { ...data, urls: addressesOf({ ...data }, origin) },
  });
}

type About = {
  policy?: { key?: unknown };
  version?: { number?: unknown };
  notice?: { id?: unknown };
};

/** Each is a page that anybody may read. */
function addressesOf({ policy, version, notice }: About, origin: string): Record<string, string> {
  const page = `${origin}/policies/${policy?.key}`;
  return {
    ...(policy ? { policy: page } : {}),
    ...(version ? { version: `${page}/versions/${version.number}` } : {}),
    ...(notice ? { notice: `${origin}/notices/${notice.id}` } : {}),
  };
}
