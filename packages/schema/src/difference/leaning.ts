import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { Direction } from './facet-difference.ts';

/** What saying more of it does for the person: good, bad, hard to tell, or neither. */
export type Leaning = 'protective' | 'intrusive' | 'unclear' | 'neither';

/** Says whether a statement protects the person or intrudes, absences aside. */
export function leaning(statement: SnapshotStatement): Leaning {
  if (statement.modality === 'not-stated') return 'neither';
  return leaningWhenStated(statement);
}

/** The same of a statement whose modality is itself in question. */
export function leaningWhenStated(statement: SnapshotStatement): Leaning {
  if (statement.negated && statement.modality === 'reserves') return 'unclear';
  const plain = leaningOfKind[statement.kind](statement);
  return isReversed(statement) ? opposite[plain] : plain;
}

export function isReversed({ kind, negated }: SnapshotStatement): boolean {
  return negated && !negatedAlready.has(kind);
}

/** The direction of a statement that grows; a statement whose leaning cannot be told fails closed. */
export function whenBroader(leans: Leaning): Direction {
  if (leans === 'neither') return 'neutral';
  return leans === 'protective' ? 'restricts' : 'expands';
}

export function whenNarrower(leans: Leaning): Direction {
  if (leans === 'neither') return 'neutral';
  return leans === 'intrusive' ? 'restricts' : 'expands';
}

const opposite = {
  protective: 'intrusive',
  intrusive: 'protective',
  unclear: 'unclear',
  neither: 'neither',
} as const satisfies Record<Leaning, Leaning>;

/** Kinds whose negation says nothing new: "is not directed to", "we are not liable", "will not rent". */
const negatedAlready = new Set<SnapshotStatement['kind']>(['children', 'signal', 'commitment', 'disclaimer']);

const protective = (): Leaning => 'protective';
const intrusive = (): Leaning => 'intrusive';
const neither = (): Leaning => 'neither';

const leaningOfKind: Record<SnapshotStatement['kind'], (statement: SnapshotStatement) => Leaning> = {
  collection: intrusive,
  use: intrusive,
  disclosure: intrusive,
  retention: ({ actions }) =>
    actions.includes('delete') && !actions.includes('retain') ? 'protective' : 'intrusive',
  disclaimer: intrusive,
  coverage: protective,
  choice: protective,
  access: protective,
  security: protective,
  obligation: protective,
  commitment: protective,
  children: leaningOfChildren,
  signal: leaningOfSignal,
  change: ({ modality }) => (modality === 'reserves' ? 'intrusive' : 'protective'),
  definition: () => 'unclear',
  contact: neither,
  education: neither,
};

function leaningOfChildren({ actions, negated, terms }: SnapshotStatement): Leaning {
  if (terms?.children?.remedy) return negated ? 'intrusive' : 'protective';
  if (negated) return 'protective';
  return actions.some((action) => action !== 'delete' && action !== 'protect') ? 'intrusive' : 'protective';
}

/** "Does not honor" and "not honored" are the same answer, so a negation is not counted twice. */
function leaningOfSignal({ negated, terms }: SnapshotStatement): Leaning {
  const response = terms?.signal?.response ?? null;
  if (response === 'not-honored') return 'intrusive';
  if (response === 'honored') return negated ? 'unclear' : 'protective';
  return negated ? 'intrusive' : 'unclear';
}
