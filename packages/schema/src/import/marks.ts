import { canonical } from '../kit/canonical.ts';
import { type Change, create } from '../kit/change.ts';
import type { Asked } from '../lifecycle/asked.ts';
import type { Records } from '../records.ts';
import { type Values, valuesOf } from './values.ts';

type Marked = { version: string } | { sourceDocument: string };

/** Marks name nothing, so nothing can be wrong with them once they have the shape of the format. */
export function markChanges(told: readonly Values[], marked: Marked, asked: Asked): Change[] {
  return told.map((one) => {
    const { values } = valuesOf({ type: 'text-mark', told: one, path: '' }, () => null);
    return create('text-mark', asked.newId('text-mark'), { ...values, ...marked });
  });
}

/** Reasons count only where the document tells them. */
export function sameMarks(told: readonly Values[], held: readonly Records['text-mark'][]): boolean {
  const names = [
    'start',
    'end',
    'sha256',
    'kind',
    ...(told.some((one) => 'reason' in one) ? ['reason'] : []),
  ];
  const writing = (marks: readonly object[]) =>
    marks.map((mark) => canonical(names.map((name) => Reflect.get(mark, name) ?? null))).sort();
  return canonical(writing(told)) === canonical(writing(held));
}
