import type { Values } from '@privacy-register/desk/provider/value.ts';

type Correction = { statementKey: string; knownFrom: string; reading: unknown };
type Asked = {
  recorded: Values;
  errata: readonly Correction[];
  statementKey: string;
  reading: unknown;
  /** Null while it is only asked for: every correction so far came before it. */
  knownFrom: string | null;
};

/** What each corrected field was taken to say until then, and is taken to say since. */
export function readingsOf({ recorded, errata, statementKey, reading, knownFrom }: Asked) {
  const earlier = errata
    .filter(
      (each) => each.statementKey === statementKey && (knownFrom === null || each.knownFrom < knownFrom),
    )
    .toSorted((one, other) => one.knownFrom.localeCompare(other.knownFrom));
  const until: Values = Object.assign({}, recorded, ...earlier.map((each) => fieldsIn(each.reading)));
  return Object.entries(fieldsIn(reading)).map(([name, after]) => ({ name, before: until[name], after }));
}

const fieldsIn = (reading: unknown): Values =>
  typeof reading === 'object' && reading !== null && !Array.isArray(reading) ? { ...reading } : {};
