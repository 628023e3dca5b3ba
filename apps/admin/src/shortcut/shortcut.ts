/** The keys that do something everywhere in the dashboard. */
import { sentence } from '../language/say.ts';

type Deed = 'search' | 'find' | 'make' | 'edit' | 'help';
export type Shortcut = {
  /** One key, keys one after the other, or Ctrl with a key. */
  keys: readonly string[];
  /** What it does, to be said. */
  does: string;
} & ({ deed: Deed } | { to: string });

export const shortcuts: readonly Shortcut[] = [
  { keys: ['Ctrl', 'K'], does: sentence('Search pages, commands and records'), deed: 'search' },
  { keys: ['/'], does: sentence('Search within the list that is open, or else everywhere'), deed: 'find' },
  { keys: ['N'], does: sentence('Make a new record of the list that is open'), deed: 'make' },
  { keys: ['E'], does: sentence('Edit the record that is open'), deed: 'edit' },
  { keys: ['?'], does: sentence('Show these shortcuts'), deed: 'help' },
  { keys: ['G', 'H'], does: sentence('Go home'), to: '/' },
  { keys: ['G', 'P'], does: sentence('Go to the policies'), to: '/policy' },
  { keys: ['G', 'V'], does: sentence('Go to the policy versions'), to: '/policy-version' },
  { keys: ['G', 'S'], does: sentence('Go to the statements'), to: '/statement' },
  { keys: ['G', 'N'], does: sentence('Go to the change notices'), to: '/change-notice' },
  { keys: ['G', 'D'], does: sentence('Go to the data categories'), to: '/data-category' },
  { keys: ['G', 'C'], does: sentence('Go to the calendar'), to: '/calendar' },
  { keys: ['G', 'F'], does: sentence('Go to the findings'), to: '/findings' },
  { keys: ['G', 'A'], does: sentence('Go to the audit trail'), to: '/audit' },
  { keys: ['G', 'X'], does: sentence('Go to the API explorer'), to: '/explorer' },
];

export type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'timeStamp'
>;
/** The first of two keys, as long as the second may follow. */
export type Begun = { key: string; at: number } | null;
type Moment = { isTyping: boolean; hasSingleKeys: boolean; begun: Begun };
type Meant = { shortcut: Shortcut | null; begun: Begun };

const patienceMs = 1_500;
const nothing: Meant = { shortcut: null, begun: null };

/** Single keys stay letters while somebody types, and where a person has turned them off. */
export function meantBy(press: Press, { isTyping, hasSingleKeys, begun }: Moment): Meant {
  if (press.defaultPrevented || press.altKey) return nothing;
  const key = press.key.toUpperCase();
  const found = (...keys: string[]) =>
    shortcuts.find(
      (each) => each.keys.length === keys.length && each.keys.every((one, at) => one === keys[at]),
    );
  if (press.ctrlKey || press.metaKey) return { shortcut: found('Ctrl', key) ?? null, begun: null };
  if (isTyping || !hasSingleKeys) return nothing;
  const second = begun && press.timeStamp - begun.at <= patienceMs ? found(begun.key, key) : undefined;
  const shortcut = second ?? found(key) ?? null;
  const isFirst = !shortcut && shortcuts.some(({ keys }) => keys.length > 1 && keys[0] === key);
  return { shortcut, begun: isFirst ? { key, at: press.timeStamp } : null };
}
