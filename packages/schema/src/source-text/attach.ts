/** Gives a source document its text: the one that was hashed, or, with a reason, another edition of it. */
import { type Change, check, forget, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { demand } from '../permission/permission.ts';
import { textHash } from '../policy-text/text-hash.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { SourceDocument } from '../record/source-document.ts';
import type { Statement } from '../record/statement.ts';
import type { Records } from '../records.ts';
import { fitText, howItDiffers } from './fit-text.ts';
import { movedMarks, movedStatements } from './moved.ts';
import { type PlacedPart, partsOf, placeParts } from './parts.ts';

export type Sourced = {
  source: SourceDocument;
  /** The observed versions of it, with their statements and every mark on either. */
  versions: readonly PolicyVersion[];
  statements: readonly Statement[];
  marks: readonly Records['text-mark'][];
};
/** `reason` is why these words stand instead of those that were hashed; null: they are those. */
export type Given = { text: string; reason: string | null };
export type Placing = { text: string; undone: string[]; isOther: boolean; parts: PlacedPart[] };

/** What attaching would do, and where each place of a statement or mark would stand. */
export function placeText(held: Sourced, { text, reason }: Given): Placing {
  const fit = fitText(text, held.source);
  if (!fit && reason === null) refuse('text-differs', howItDiffers(text, held.source), 'text');
  const words = fit?.text ?? text;
  const parts = placeParts(partsOf(held), { before: held.source.text, after: words });
  return { text: words, undone: fit?.undone ?? [], isOther: fit === null, parts };
}

/** `lostAccepted` is how many places whoever attaches it saw that it leaves without words. */
type Attaching = Given & { lostAccepted: number };

export function attachText(held: Sourced, given: Attaching, asked: Asked): Change[] {
  demand(asked.by, 'observe');
  const placing = placeText(held, given);
  if (placing.isOther && !given.reason?.trim())
    refuse('reason-missing', 'Say why these words take the place of those that were captured.', 'reason');
  refuseUnseenLoss(placing, given.lostAccepted);
  const said = movedStatements(held.statements, placing);
  const marked = movedMarks(held.marks, placing);
  const touched = new Set([...said, ...marked].map(({ version }) => version));
  return [
    // What the chain kept of a text that is replaced goes with it.
    forget('source-document', held.source.id),
    update('source-document', held.source, {
      text: placing.text,
      ...edition(held.source, placing, given, asked),
    }),
    ...held.versions.map((each) =>
      touched.has(each.id) ? update('policy-version', each) : check('policy-version', each),
    ),
    ...[...said, ...marked].map(({ change }) => change),
  ];
}

/** The words go, from the record and from beside the audit chain; places and hashes stay. */
export function eraseText(source: SourceDocument, asked: Asked): Change[] {
  demand(asked.by, 'observe');
  if (source.text === null) refuse('no-text', 'There is no text to erase.');
  return [update('source-document', source, { text: null }), forget('source-document', source.id)];
}

function edition(source: SourceDocument, { text, isOther }: Placing, { reason }: Given, { now }: Asked) {
  if (!isOther) return {};
  const { sha256, length, editions } = source;
  const replaced = { sha256, length, replacedAt: now, reason: reason?.trim() ?? '' };
  return { sha256: textHash(text), length: text.length, editions: [...editions, replaced] };
}

function refuseUnseenLoss({ parts }: Placing, accepted: number): void {
  const lost = parts.filter(({ placement }) => placement.state === 'lost').length;
  if (lost <= accepted) return;
  const places = lost === 1 ? 'One place' : `${lost} places`;
  refuse(
    'places-lost',
    `${places} of statements or marks would be left without words; confirm it.`,
    'lostAccepted',
  );
}
