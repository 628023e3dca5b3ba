/** What somebody typed and has not saved, kept where a reload, a crash or the end of a session does not reach. */
type Values = Record<string, unknown>;
export type Draft = {
  /** When it was typed last. */
  at: string;
  /** The fields that differ from what stood. */
  values: Values;
  /** What stood when the typing began; null where something new is made. */
  base: Values | null;
};

/** Of the browser's storage, what drafts need. */
export type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type Drafts = {
  read: (key: string) => Draft | null;
  /** False where the browser has no room for it. */
  write: (key: string, draft: Draft) => boolean;
  drop: (key: string) => void;
  /** Forgets what nobody came back to since then. */
  dropBefore: (at: string) => void;
};

const prefix = 'draft:';

export function draftsIn(place: Place): Drafts {
  const read = (key: string) => draftFrom(place.getItem(prefix + key));
  const drop = (key: string) => place.removeItem(prefix + key);
  return {
    read,
    drop,
    write: (key, draft) => {
      try {
        place.setItem(prefix + key, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    dropBefore: (at) => {
      const all = Array.from({ length: place.length }, (_, number) => place.key(number) ?? '');
      const keys = all.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      for (const key of keys) if ((read(key)?.at ?? '') < at) drop(key);
    },
  };
}

/** Anything may stand in a browser's storage. */
function draftFrom(text: string | null): Draft | null {
  try {
    const { at, values, base } = JSON.parse(text ?? 'null') ?? {};
    if (typeof at !== 'string' || !isValues(values) || !(base === null || isValues(base))) return null;
    return { at, values, base };
  } catch {
    return null;
  }
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
