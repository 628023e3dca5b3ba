import type { changeSorts } from '@privacy-register/schema/record/difference';
import type { Snapshot, SnapshotDifference } from '@privacy-register/schema/snapshot/snapshot';
import { fieldOf } from './facet.ts';
import { topics } from './topic.ts';
import { entriesOf, valueInWords } from './value.ts';

/** What a difference says: a line, and what was said before and is said now. */
export type DifferenceWords = { lead: string; before: string | null; after: string | null };
type Terms = Snapshot['terms'];

const sortWords: Record<(typeof changeSorts)[number], string> = {
  added: 'added',
  removed: 'removed',
  broadened: 'made broader',
  narrowed: 'made narrower',
  reworded: 'changed',
  moved: 'moved',
};

/** Facets whose values are numbers and hashes to a reader. */
const untellable = new Map([
  ['order', 'moved to another place'],
  ['passages', 'said by other words of the text'],
]);

/** One difference in one line of plain words. */
export function inWords(difference: SnapshotDifference, terms: Terms): string {
  const { lead, before, after } = wordsOf(difference, terms);
  const sides = [before && `before: “${before}”`, after && `now: “${after}”`].filter(Boolean);

  return [lead, ...(sides.length > 0 ? [sides.join('; ')] : [])].join(' – ');
}

export function wordsOf(difference: SnapshotDifference, terms: Terms): DifferenceWords {
  const { facet, before, after, sort } = difference;
  if (facet === 'text') {
    return { lead: `Wording ${sortWords[sort]}`, before: saidIn(before), after: saidIn(after) };
  }

  const field = fieldOf(facet);
  const about = topicOf(difference);
  const untold = untellable.get(facet);
  if (untold) return { lead: `${about}: ${untold}`, before: null, after: null };
  if (!field) {
    return { lead: `${about}: statement ${sortWords[sort]}`, before: saidIn(before), after: saidIn(after) };
  }

  const was = valueInWords({ value: before, field, terms });
  const is = valueInWords({ value: after, field, terms });
  const lead = `${about}: ${field.label.toLowerCase()} ${sortWords[sort]}${turnover(difference, terms)}`;
  return { lead, before: was ?? 'nothing said', after: is ?? 'nothing said' };
}

function topicOf({ statementKind }: SnapshotDifference): string {
  const topic = statementKind === null ? 'the policy' : topics[statementKind];
  return `${topic.charAt(0).toUpperCase()}${topic.slice(1)}`;
}

/** What a list gained and lost: « (adds a, b; drops c)». */
function turnover({ facet, before, after }: SnapshotDifference, terms: Terms): string {
  const field = fieldOf(facet);
  const was = entriesOf({ value: before, field, terms });
  const is = entriesOf({ value: after, field, terms });
  const gained = is.filter((entry) => !was.includes(entry));
  const lost = was.filter((entry) => !is.includes(entry));
  const turns = [
    gained.length > 0 && `adds ${gained.join(', ')}`,
    lost.length > 0 && `drops ${lost.join(', ')}`,
  ];

  return turns.some(Boolean) ? ` (${turns.filter(Boolean).join('; ')})` : '';
}

/** A whole statement is known by its summary, a sentence by its words. */
function saidIn(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'summary' in value) return saidIn(value.summary);

  return valueInWords({ value, field: null, terms: {} });
}
