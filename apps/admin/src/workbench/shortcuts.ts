/** The keys of the workbench; Ctrl stands for the command key of a Mac. */
import { sentence } from '../language/say.ts';

export type Deed =
  | ('save' | 'bold' | 'italic' | 'heading' | 'subheading' | 'bullets' | 'numbers' | 'link' | 'table')
  | ('tie' | 'state' | 'mark' | 'next-open' | 'last-open' | 'next-part' | 'last-part');
export type BenchShortcut = { deed: Deed; keys: readonly string[]; does: string };

export const benchShortcuts: readonly BenchShortcut[] = [
  { deed: 'save', keys: ['Ctrl', 'S'], does: sentence('Save the text') },
  { deed: 'bold', keys: ['Ctrl', 'B'], does: sentence('Bold') },
  { deed: 'italic', keys: ['Ctrl', 'I'], does: sentence('Italic') },
  { deed: 'heading', keys: ['Alt', 'Shift', '2'], does: sentence('Heading') },
  { deed: 'subheading', keys: ['Alt', 'Shift', '3'], does: sentence('Subheading') },
  { deed: 'bullets', keys: ['Alt', 'Shift', '8'], does: sentence('Bulleted list') },
  { deed: 'numbers', keys: ['Alt', 'Shift', '7'], does: sentence('Numbered list') },
  { deed: 'link', keys: ['Alt', 'Shift', 'K'], does: sentence('Link to a page') },
  { deed: 'table', keys: ['Alt', 'Shift', 'T'], does: sentence('Table') },
  { deed: 'tie', keys: ['Alt', 'Shift', 'L'], does: sentence('Link to statement') },
  { deed: 'state', keys: ['Alt', 'Shift', 'N'], does: sentence('New statement from the words meant') },
  { deed: 'mark', keys: ['Alt', 'Shift', 'M'], does: sentence('It states no fact') },
  { deed: 'next-open', keys: ['Alt', 'Shift', 'ArrowDown'], does: sentence('Next sentence not explained') },
  { deed: 'last-open', keys: ['Alt', 'Shift', 'ArrowUp'], does: sentence('Sentence not explained before') },
  { deed: 'next-part', keys: ['F6'], does: sentence('Next part of the workbench') },
  { deed: 'last-part', keys: ['Shift', 'F6'], does: sentence('Part of the workbench before') },
];

type Press = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** By the place of the key where Alt is held: with it, letters are others on a Mac. */
export function deedOf(press: Press): Deed | null {
  const key = press.altKey ? press.code.replace(/^(Key|Digit)/, '') : press.key;
  const held = [
    ...(press.ctrlKey || press.metaKey ? ['Ctrl'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ].join('+');
  return benchShortcuts.find(({ keys }) => keys.join('+') === held)?.deed ?? null;
}

const arrows: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };

export const keysOf = (deed: Deed): string => {
  const { keys } = benchShortcuts.find((each) => each.deed === deed) ?? { keys: [] };
  return keys.map((key) => arrows[key] ?? key).join('+');
};

/** The same for assistive software. */
export const ariaKeysOf = (deed: Deed): string =>
  (benchShortcuts.find((each) => each.deed === deed)?.keys ?? []).join('+').replace('Ctrl', 'Control');
