import { DraftOffer } from '../kit/DraftOffer.tsx';
import { OvertakenNote } from '../policy-version/OvertakenNote.tsx';
import { Problem } from '../verb/Problem.tsx';
import type { TypedText } from './use-typed-text.ts';

/** What a person has to know before going on typing. */
export function BenchNotes({ typed }: { typed: TypedText }) {
  const { found, overtaken, error } = typed;
  return (
    <>
      {found ? <DraftOffer at={found.at} onRestore={found.restore} onDiscard={found.discard} /> : null}
      {overtaken ? (
        <OvertakenNote texts={overtaken.texts} onKeepMine={overtaken.keepMine} onMerged={overtaken.merge} />
      ) : null}
      <Problem error={error} />
    </>
  );
}
