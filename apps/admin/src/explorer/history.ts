/** What one person asked, the last first, in this browser. */
import type { Asked } from './address.ts';

export type Past = Asked & { at: string; name: string };
type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const most = 30;

export function historyIn(place: Place, person: string) {
  const key = `explorer:${person}`;
  const read = (): Past[] => pastIn(place.getItem(key));
  return {
    read,
    /** What is asked again moves to the front. */
    add: (asked: Past): Past[] => {
      const others = read().filter(
        (each) => each.query !== asked.query || each.variables !== asked.variables,
      );
      const all = [asked, ...others].slice(0, most);
      try {
        place.setItem(key, JSON.stringify(all));
      } catch {
        // A browser without room keeps no history; the question is asked all the same.
      }
      return all;
    },
    clear: () => place.removeItem(key),
  };
}

/** Anything may stand in a browser's storage. */
function pastIn(text: string | null): Past[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPast) : [];
  } catch {
    return [];
  }
}

const isPast = (each: unknown): each is Past =>
  typeof each === 'object' &&
  each !== null &&
  ['query', 'variables', 'at', 'name'].every(
    (name) => typeof Object.entries(each).find(([own]) => own === name)?.[1] === 'string',
  );
