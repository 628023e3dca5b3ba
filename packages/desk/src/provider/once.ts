/** The same asked again while the first is under way is the same: a double click makes one record. */
export function onceAtATime<Answer>() {
  const underWay = new Map<string, Promise<Answer>>();
  return (asked: string, begin: () => Promise<Answer>): Promise<Answer> => {
    const known = underWay.get(asked);
    if (known) return known;
    const begun = begin().finally(() => underWay.delete(asked));
    underWay.set(asked, begun);
    return begun;
  };
}
