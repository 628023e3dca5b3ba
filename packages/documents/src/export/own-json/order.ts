/** One order for lists that have none of their own, so that the same records are the same bytes. */
type Keyed = { key: string };

export const byKey = (a: Keyed, b: Keyed) => (a.key < b.key ? -1 : 1);

/** For records without a key: by what is written of them. */
export function byWriting(a: object, b: object): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
