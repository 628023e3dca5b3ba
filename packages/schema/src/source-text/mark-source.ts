import { type Change, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { demand } from '../permission/permission.ts';
import type { SourceDocument } from '../record/source-document.ts';
import { stands } from './place-all.ts';
import type { Place } from './placement.ts';

/** Beside each change of a mark on a captured text; null where a mark goes. */
export function markSource(source: SourceDocument, mark: Place | null, asked: Asked): Change[] {
  demand(asked.by, 'observe');
  if (mark) refuseMisplaced(source, mark);
  return [update('source-document', source)];
}

function refuseMisplaced({ length, text }: SourceDocument, mark: Place): void {
  if (mark.end <= mark.start) refuse('passage-empty', 'A mark ends after it starts.', 'end');
  if (mark.end > length) refuse('passage-outside-text', 'The text ends before this mark does.', 'end');
  if (text !== null && !stands(mark, text))
    refuse('passage-changed', 'The text says something else here; set the mark anew.', 'sha256');
}
