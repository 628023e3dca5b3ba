import { Box } from '@mui/material';
import { Trail, type TrailEntry } from '@privacy-register/desk/trail/Trail.tsx';
import { recordNamed } from '../data-provider/record-named.ts';
import { Named } from '../kit/Named.tsx';
import { Moment } from '../time/Moment.tsx';
import { dayInWords, ownZone } from '../time/zoned.ts';
import { deedInWords, inWords } from './action-words.ts';
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
  const told = entries.map((entry) => toldOf(entry, zone, about));
  return <Trail label={label} entries={told} heading={heading} />;
}

function DeedLine({ entry, about }: { entry: Entry; about: Props['about'] }) {
  const { action, recordType, recordId } = entry;
  const part = deedInWords(entry);
  const { label } = recordNamed(recordType);
  if (about === 'understood') return part ? `${label} ${part.deed}, part of: ${part.step}` : inWords(action);
  const named = <Named id={recordId} isLink />;
  return part ? (
    <>
      {label} {named} {part.deed}, part of: {part.step}
    </>
  ) : (
    <>
      {inWords(action)} – {label.toLowerCase()} {named}
    </>
  );
}

function toldOf(entry: Entry, zone: string, about: Props['about']): TrailEntry {
  const { sequence, at, actor, recordType, dossierHash, hash, fields } = entry;
  return {
    id: String(sequence),
    day: dayInWords(localDay(at, ownZone())),
    title: <DeedLine entry={entry} about={about} />,
    by: (
      <>
        <Named id={actor} />, <Moment at={at} />
        {zone === ownZone() ? null : (
          <Box component="span" sx={{ color: 'text.secondary', display: 'block' }}>
            <Moment at={at} zone={zone} />
          </Box>
        )}
      </>
    ),
    note: (
      <>
        {dossierHash ? <div>Bound to the dossier {dossierHash.slice(0, 16)}…</div> : null}
        Entry {sequence} of the chain, {hash.slice(0, 16)}…
      </>
    ),
    details: fields.length > 0 ? <EntryChanges sequence={sequence} recordType={recordType} /> : null,
  };
}
