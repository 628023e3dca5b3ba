import { type Change, update } from '../kit/change.ts';
import type { Passage } from '../policy-text/passage.ts';
import { textHash } from '../policy-text/text-hash.ts';
import type { Statement } from '../record/statement.ts';
import type { Records } from '../records.ts';
import type { PlacedPart } from './parts.ts';
import type { Placement } from './placement.ts';

type Moved = { version: string | null; change: Change };
type Placed = { text: string; parts: readonly PlacedPart[] };

/** Statements of which a passage moved or reads otherwise; what was lost stays where it was. */
export function movedStatements(statements: readonly Statement[], { text, parts }: Placed): Moved[] {
  return statements.flatMap((statement) => {
    const own = parts.filter(({ owner }) => owner.id === statement.id && owner.type === 'statement');
    if (!own.some(({ placement }) => isElsewhere(placement))) return [];
    const passages = statement.passages.map((passage, order): Passage => {
      const placement = own.find((part) => part.order === order)?.placement;
      return placement && isElsewhere(placement)
        ? { ...passage, ...placeAt(text, placement), ...bare }
        : passage;
    });
    return [{ version: statement.version, change: update('statement', statement, { passages }) }];
  });
}

export function movedMarks(marks: readonly Records['text-mark'][], { text, parts }: Placed): Moved[] {
  return marks.flatMap((mark) => {
    const placement = parts.find(({ owner }) => owner.id === mark.id)?.placement;
    if (!placement || !isElsewhere(placement)) return [];
    return [{ version: mark.version, change: update('text-mark', mark, placeAt(text, placement)) }];
  });
}

type Elsewhere = Extract<Placement, { start: number }>;

const isElsewhere = (placement: Placement): placement is Elsewhere =>
  placement.state === 'moved' || placement.state === 'respaced';

const placeAt = (text: string, { start, end }: Elsewhere) => ({
  start,
  end,
  sha256: textHash(text.slice(start, end)),
});

/** The public reads passages, and may not read the text from what stands around them. */
const bare = { prefix: null, suffix: null };
