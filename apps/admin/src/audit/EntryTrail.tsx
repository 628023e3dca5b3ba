import { Box } from '@mui/material';
import { Trail, type TrailEntry } from '@privacy-register/desk/trail/Trail.tsx';
import { recordNamed } from '../data-provider/record-named.ts';
import { Named } from '../kit/Named.tsx';
import { trailWordsIn } from '../language/desk/trail-words.ts';
import { Said } from '../language/Said.tsx';
import { useLow, useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import { useMoments } from '../time/use-moments.ts';
import { ownZone } from '../time/zoned.ts';
import { deedOf, inWords, isPart } from './action-words.ts';
import { EntryChanges } from './EntryChanges.tsx';
import type { Entry } from './entries.ts';
import { localDay } from './shown.ts';

type Props = {
  label: string;
  entries: readonly Entry[];
  heading: 'h2' | 'h3';
  /** The clock shown beside the reader's own. */
  zone?: string;
  /** On the page of a record nobody needs to be told which record it is. */
  about?: 'named' | 'understood';
};

export function EntryTrail({ label, entries, heading, zone = 'UTC', about = 'named' }: Props) {
  const say = useSay();
  const { dayInWords } = useMoments();
  const told = entries.map((entry): TrailEntry => {
    const { sequence, at, recordType, fields } = entry;
    return {
      id: String(sequence),
      day: dayInWords(localDay(at, ownZone())),
      title: <DeedLine entry={entry} about={about} />,
      by: <ByLine entry={entry} zone={zone} />,
      note: <ChainPlace entry={entry} />,
      details: fields.length > 0 ? <EntryChanges sequence={sequence} recordType={recordType} /> : null,
    };
  });
  return <Trail label={label} entries={told} heading={heading} words={trailWordsIn(say)} />;
}

function DeedLine({ entry, about }: { entry: Entry; about: Props['about'] }) {
  const say = useSay();
  const low = useLow();
  const { action, done, recordType, recordId } = entry;
  const label = say(recordNamed(recordType).label);
  const step = inWords(action, say);
  const named = about === 'named' ? <Named id={recordId} isLink /> : null;
  if (isPart(entry)) {
    const what = (
      <>
        {label} {named}
      </>
    );
    const deed = <Said sentence={deedOf(done)} parts={{ what: named ? what : label }} />;
    return <Said sentence="%{deed}, part of: %{step}" parts={{ deed, step }} />;
  }
  return named ? (
    <>
      {step} – {low(recordNamed(recordType).label)} {named}
    </>
  ) : (
    step
  );
}

function ByLine({ entry: { actor, at }, zone }: { entry: Entry; zone: string }) {
  return (
    <>
      <Named id={actor} />, <Moment at={at} />
      {zone === ownZone() ? null : (
        <Box component="span" sx={{ color: 'text.secondary', display: 'block' }}>
          <Moment at={at} zone={zone} />
        </Box>
      )}
    </>
  );
}

function ChainPlace({ entry: { dossierHash, sequence, hash } }: { entry: Entry }) {
  const say = useSay();
  return (
    <>
      {dossierHash ? (
        <div>{say('Bound to the dossier %{hash}', { hash: `${dossierHash.slice(0, 16)}…` })}</div>
      ) : null}
      {say('Entry %{sequence} of the chain, %{hash}', { sequence, hash: `${hash.slice(0, 16)}…` })}
    </>
  );
}
