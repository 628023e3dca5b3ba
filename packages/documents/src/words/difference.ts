import type { changeSorts } from '@privacy-register/schema/record/difference';
import type { Snapshot, SnapshotDifference } from '@privacy-register/schema/snapshot/snapshot';
import type { Say } from '../language/speech.ts';
import { fieldOf } from './facet.ts';
import { lowOf } from './spelled.ts';
import { topics } from './topic.ts';
import { entriesOf, type Said, valueInWords } from './value.ts';

/** What a difference says: a line, and what was said before and is said now. */
export type DifferenceWords = { lead: string; before: string | null; after: string | null };
type Told = Pick<SnapshotDifference, 'facet' | 'sort' | 'statementKind' | 'before' | 'after'>;
type Asked = { difference: Told; terms: Snapshot['terms']; say: Say };
type Sort = (typeof changeSorts)[number];

const wordings: Record<Sort, string> = {
  added: 'Wording added',
  removed: 'Wording removed',
  broadened: 'Wording made broader',
  narrowed: 'Wording made narrower',
  reworded: 'Wording changed',
  moved: 'Wording moved',
};

const statements: Record<Sort, string> = {
  added: '%{about}: statement added',
  removed: '%{about}: statement removed',
  broadened: '%{about}: statement made broader',
  narrowed: '%{about}: statement made narrower',
  reworded: '%{about}: statement changed',
  moved: '%{about}: statement moved',
};

const facets: Record<Sort, string> = {
  added: '%{about}: %{field} added',
  removed: '%{about}: %{field} removed',
  broadened: '%{about}: %{field} made broader',
  narrowed: '%{about}: %{field} made narrower',
  reworded: '%{about}: %{field} changed',
  moved: '%{about}: %{field} moved',
};

/** Facets whose values are numbers and hashes to a reader. */
const untellable = new Map([
  ['order', '%{about}: moved to another place'],
  ['passages', '%{about}: said by other words of the text'],
]);

/** One difference in one line of plain words. */
export function inWords(asked: Asked): string {
  const { say } = asked;
  const { lead, before, after } = wordsOf(asked);
  const sides = [
    before && say('before: “%{said}”', { said: before }),
    after && say('now: “%{said}”', { said: after }),
  ].filter(Boolean);

  return [lead, ...(sides.length > 0 ? [sides.join('; ')] : [])].join(' – ');
}

export function wordsOf(asked: Asked): DifferenceWords {
  const { difference, terms, say } = asked;
  const { facet, before, after, sort } = difference;
  const whole = { before: wholeIn(before, say), after: wholeIn(after, say) };
  if (facet === 'text') return { lead: say(wordings[sort]), ...whole };

  const field = fieldOf(facet);
  const about = topicOf(difference, say);
  const untold = untellable.get(facet);
  if (untold) return { lead: say(untold, { about }), before: null, after: null };
  if (!field) return { lead: say(statements[sort], { about }), ...whole };

  const lead = say(facets[sort], { about, field: lowOf(field.label, say) });
  const said = { field, terms, say };
  return {
    lead: turned(lead, { was: { value: before, ...said }, is: { value: after, ...said } }),
    before: valueInWords({ value: before, ...said }) ?? say('nothing said'),
    after: valueInWords({ value: after, ...said }) ?? say('nothing said'),
  };
}

function topicOf({ statementKind }: Told, say: Say): string {
  const topic = say(statementKind === null ? 'the policy' : topics[statementKind]);
  return `${topic.charAt(0).toUpperCase()}${topic.slice(1)}`;
}

/** With what a list gained and lost: «… (adds a, b; drops c)». */
function turned(lead: string, { was, is }: { was: Said; is: Said }): string {
  const [old, current] = [entriesOf(was), entriesOf(is)];
  const gained = current.filter((entry) => !old.includes(entry)).join(', ');
  const lost = old.filter((entry) => !current.includes(entry)).join(', ');
  if (gained && lost) return was.say('%{lead} (adds %{gained}; drops %{lost})', { lead, gained, lost });
  if (gained) return was.say('%{lead} (adds %{gained})', { lead, gained });
  return lost ? was.say('%{lead} (drops %{lost})', { lead, lost }) : lead;
}

/** A whole statement is known by its summary, a sentence by its words. */
function wholeIn(value: unknown, say: Say): string | null {
  if (typeof value === 'object' && value !== null && 'summary' in value) return wholeIn(value.summary, say);

  return valueInWords({ value, field: null, terms: {}, say });
}
