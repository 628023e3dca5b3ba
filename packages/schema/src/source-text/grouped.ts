/** Members by what they have in common, in the order in which it was first met. */
export function grouped<M, K>(members: readonly M[], common: (member: M) => K): Map<K, M[]> {
  const groups = new Map<K, M[]>();
  for (const member of members) {
    const key = common(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
