import type { Values } from '@privacy-register/desk/provider/value.ts';

type Sides = { before: Values; after: Values };

/** The fields that should have been recorded otherwise, in the words of the register. */
export function correctedReading(fields: object, { before, after }: Sides): Values {
  const changed = Object.keys(fields).filter(
    (name) =>
      Object.hasOwn(after, name) &&
      JSON.stringify(after[name] ?? null) !== JSON.stringify(before[name] ?? null),
  );
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
}
