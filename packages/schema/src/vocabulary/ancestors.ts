type Node = { id: string; parents: readonly string[] };

/** All wider terms of a term, nearest first, each once; a term may have several parents. */
export function ancestorsIn(terms: readonly Node[]): (id: string) => string[] {
  const parentsOf = new Map(terms.map((term) => [term.id, term.parents]));
  const known = new Map<string, string[]>();

  return function ancestors(id: string): string[] {
    const cached = known.get(id);
    if (cached) return cached;
    const met = new Set<string>();
    let level = parentsOf.get(id) ?? [];
    while (level.length) {
      const fresh = level.filter((each) => !met.has(each));
      for (const each of fresh) met.add(each);
      level = fresh.flatMap((each) => parentsOf.get(each) ?? []);
    }
    known.set(id, [...met]);
    return [...met];
  };
}
