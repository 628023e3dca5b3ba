/** Three sides of a record, field by field: what stood, what I typed, what somebody saved meanwhile. */
import { isSame } from './is-same.ts';
import { mergeTexts } from './merge-texts.ts';

type Values = Record<string, unknown>;
type Sides = { base: unknown; mine: unknown; theirs: unknown };
/** `merged` has both changes; it is absent where they do not fit together. */
export type Clash = Sides & { name: string; merged?: unknown };
export type Merge = {
  /** Changed by them alone: taken. */
  taken: Clash[];
  /** Changed by both, and differently: a person chooses. */
  clashes: Clash[];
};

export function mergeValues(
  names: readonly string[],
  { base, mine, theirs }: { base: Values; mine: Values; theirs: Values },
): Merge {
  const changed = names
    .map((name) => ({ name, base: base[name], mine: mine[name], theirs: theirs[name] }))
    .filter((sides) => !isSame(sides.base, sides.theirs) && !isSame(sides.mine, sides.theirs));
  return {
    taken: changed.filter((sides) => isSame(sides.base, sides.mine)),
    clashes: changed.filter((sides) => !isSame(sides.base, sides.mine)).map(withMerged),
  };
}

function withMerged(clash: Clash): Clash {
  const { base, mine, theirs } = clash;
  if (isWords(mine) && isWords(theirs) && (Array.isArray(base) ? isWords(base) : !base)) {
    return { ...clash, merged: mergeLists({ base: isWords(base) ? base : [], mine, theirs }) };
  }
  if (typeof mine !== 'string' || typeof theirs !== 'string' || typeof base !== 'string') return clash;
  const merged = mergeTexts({ base, mine, theirs });
  return merged === null ? clash : { ...clash, merged };
}

type Lists = { base: string[]; mine: string[]; theirs: string[] };

/** What either side took out is out; what either side put in is in. */
function mergeLists({ base, mine, theirs }: Lists): string[] {
  const kept = mine.filter((each) => theirs.includes(each) || !base.includes(each));
  const added = theirs.filter((each) => !base.includes(each) && !mine.includes(each));
  return [...kept, ...added];
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
