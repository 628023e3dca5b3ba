/** Comparisons of lists, up and down their trees. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { Ancestors, Direction, Finding, Readings } from './facet-difference.ts';
import type { Leaning } from './leaning.ts';
import { leaning, whenBroader, whenNarrower } from './leaning.ts';

/** What an empty list means: it was not said, there is none, or all of them. */
type WhenEmpty = 'unsaid' | 'none' | 'all';

/** Who and what it is about: an empty facet means not said, and a denial that names none denies all. */
export function compareScope(before: readonly string[], after: readonly string[], by: Readings): Finding[] {
  const deniesAll = isDenial(by.before) && isDenial(by.after);
  return compare(before, after, { ...by, whenEmpty: deniesAll ? 'all' : 'unsaid' });
}

/** What a statement holds, such as measures or channels: an empty list holds none. */
export function compareContents(
  before: readonly string[],
  after: readonly string[],
  by: Readings,
): Finding[] {
  return compare(before, after, { ...by, whenEmpty: 'none' });
}

/** What a statement leaves out: the longer the list, the narrower the statement. */
export function compareExclusions(
  before: readonly string[],
  after: readonly string[],
  by: Readings,
): Finding[] {
  return compareContents(after, before, { ...by, before: by.after, after: by.before });
}

/** Grounds of which one is enough: a practice that names none rests on no ground and knows no bounds. */
export function compareGrounds(before: readonly string[], after: readonly string[], by: Readings): Finding[] {
  const [was, is] = [before, after].map((all) => all.filter((ground) => ground !== silence));
  const found = compare(was ?? [], is ?? [], { ...by, whenEmpty: 'all' });

  if (after.includes(silence) && !before.includes(silence)) found.push(broadened(by));
  if (before.includes(silence) && !after.includes(silence)) found.push(narrowed(by));
  return bounds(by) ? found : found.map(({ sort }) => ({ sort, direction: 'expands' }));
}

/** Until when data are kept: one event more may keep them longer, one less may keep them for good. */
export function compareBounds(before: readonly string[], after: readonly string[], by: Readings): Finding[] {
  return compareContents(before, after, by).map(({ sort }) => ({ sort, direction: 'expands' }));
}

/** Broadened and narrowed as far as the leaning before and after agree on what that does to the person. */
export function broadened(by: Readings): Finding {
  return { sort: 'broadened', direction: agreed(by, whenBroader) };
}

export function narrowed(by: Readings): Finding {
  return { sort: 'narrowed', direction: agreed(by, whenNarrower) };
}

/** Sharing until somebody objects: not a ground, but the want of one. */
const silence = 'no-opt-out';

/** Whether a ground limits a promise or is what is promised cannot be told; in a practice it limits. */
function bounds(by: Readings): boolean {
  return leaning(by.before) === 'intrusive' && leaning(by.after) === 'intrusive';
}

function agreed(by: Readings, direction: (leans: Leaning) => Direction): Direction {
  const [was, is] = [direction(leaning(by.before)), direction(leaning(by.after))];
  return was === is ? is : 'expands';
}

function compare(
  before: readonly string[],
  after: readonly string[],
  by: Readings & { whenEmpty: WhenEmpty },
): Finding[] {
  if (isSame(before, after)) return [];
  const emptied = before.length > 0 && after.length === 0;
  const filled = before.length === 0 && after.length > 0;

  if (by.whenEmpty === 'unsaid' && (emptied || filled))
    return [untold(by, emptied ? 'broadened' : 'narrowed')];
  if (by.whenEmpty === 'all' && emptied) return [broadened(by)];
  if (by.whenEmpty === 'all' && filled) return [narrowed(by)];

  const wider = after.some((one) => !isCovered(one, before, by.ancestors));
  const smaller = before.some((one) => !isCovered(one, after, by.ancestors));
  if (!wider && !smaller) return [{ sort: 'reworded', direction: 'neutral' }];
  return [...(wider ? [broadened(by)] : []), ...(smaller ? [narrowed(by)] : [])];
}

/** Whether more or less is said once it is said or no longer said cannot be told, so it counts as worse. */
function untold(by: Readings, sort: Finding['sort']): Finding {
  const silent = leaning(by.before) === 'neither' && leaning(by.after) === 'neither';
  return { sort, direction: silent ? 'neutral' : 'expands' };
}

function isCovered(one: string, list: readonly string[], ancestors: Ancestors): boolean {
  return list.includes(one) || ancestors(one).some((above) => list.includes(above));
}

/** The order of a list says nothing. */
function isSame(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((one) => after.includes(one));
}

function isDenial(statement: SnapshotStatement): boolean {
  return statement.negated && leaning(statement) === 'protective';
}

export function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
