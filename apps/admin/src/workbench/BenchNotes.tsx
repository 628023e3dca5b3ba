import { Alert } from '@mui/material';
import { DraftOffer } from '../kit/DraftOffer.tsx';
import { useSay } from '../language/use-say.ts';
import { OvertakenNote } from '../policy-version/OvertakenNote.tsx';
import { Problem } from '../verb/Problem.tsx';
import type { BrokenLink } from './as-saved.ts';
import { BrokenLinks } from './BrokenLinks.tsx';
import type { TypedText } from './use-typed-text.ts';

type Props = { typed: TypedText; broken: readonly BrokenLink[]; notice: string | null };

/** What a person has to know before going on typing. */
export function BenchNotes({ typed, broken, notice }: Props) {
  const say = useSay();
  const { found, overtaken, error } = typed;
  return (
    <>
      {found ? <DraftOffer at={found.at} onRestore={found.restore} onDiscard={found.discard} /> : null}
      {overtaken ? (
        <OvertakenNote texts={overtaken.texts} onKeepMine={overtaken.keepMine} onMerged={overtaken.merge} />
      ) : null}
      <Problem error={error} />
      <BrokenLinks broken={broken} />
      {notice ? (
        <Alert severity="info" role="status">
          {say(notice)}
        </Alert>
      ) : null}
    </>
  );
}
