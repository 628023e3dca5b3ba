/** The keys that do something everywhere in the dashboard. */
export type Shortcut = 'search' | 'help' | 'find' | 'make';

export const shortcuts: { name: Shortcut; keys: string[]; does: string; isSingle: boolean }[] = [
  { name: 'search', keys: ['Ctrl', 'K'], does: 'Search pages, commands and records', isSingle: false },
  { name: 'find', keys: ['/'], does: 'Search within the list that is open', isSingle: true },
  { name: 'make', keys: ['N'], does: 'Make a new record of the list that is open', isSingle: true },
  { name: 'help', keys: ['?'], does: 'Show these shortcuts', isSingle: true },
];

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>;

/** Single keys stay letters while somebody types, and where a person has turned them off. */
export function shortcutOf(
  press: Press,
  { isTyping, hasSingleKeys }: Record<'isTyping' | 'hasSingleKeys', boolean>,
) {
  if (press.defaultPrevented || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) return key === 'k' ? 'search' : null;
  if (isTyping || !hasSingleKeys) return null;
  return shortcuts.find(({ isSingle, keys }) => isSingle && keys[0]?.toLowerCase() === key)?.name ?? null;
}
