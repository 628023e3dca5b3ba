/** Marks on source documents: made with a new source, compared where the register has the source already. */
import type { Asked } from '../lifecycle/asked.ts';
import type { OwnJson } from '../own-json/own-json.ts';
import type { Held } from './held.ts';
import { markChanges, sameMarks } from './marks.ts';
import type { IdOf } from './naming.ts';
import { type Decided, nothing, together } from './outcome.ts';

type Sources = OwnJson['sourceDocuments'];

/** The public does not see these marks, so none told is nothing said about them. */
export function decideSourceMarks(
  sources: Sources,
  { held, idOf }: { held: Held; idOf: IdOf },
  asked: Asked,
) {
  return together(sources.map((one, place) => decideOne(one, `sourceDocuments.${place}.marks`)));

  function decideOne({ key, marks }: Sources[number], field: string): Decided {
    const id = idOf('source-document', key);
    if (!marks.length || id === null) return nothing;
    const known = held.sourceDocuments.some((each) => each.id === id);
    if (!known) return { ...nothing, changes: markChanges(marks, { sourceDocument: id }, asked) };
    const there = held.sourceMarks.filter(({ sourceDocument }) => sourceDocument === id);
    if (sameMarks(marks, there)) return nothing;
    const message = 'In this register the source document has other marks.';
    return { ...nothing, issues: [{ code: 'differs', field, message }] };
  }
}
