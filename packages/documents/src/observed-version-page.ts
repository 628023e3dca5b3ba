import type { Reading } from '@privacy-register/schema/snapshot/reading';
import { h } from 'hastscript';
import { Temporal } from 'temporal-polyfill';
import { policyPath } from './address.ts';
import { dayIn } from './language/day.ts';
import { type Speech, speechIn } from './language/speech.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { localDay } from './part/moment.ts';
import { publishersOf, zoneNote } from './part/named.ts';
import { neighbours } from './part/neighbours.ts';
import { observedNote, row, type Source } from './part/observed-note.ts';
import { observedStatements } from './part/observed-statements.ts';
import { inline, type Part, woven } from './part/part.ts';
import { titleIn } from './part/tongue.ts';

/** A version that we saw and did not write: what we read in it, and the document that says it. */
export type ObservedVersion = {
  reading: Reading;
  source: Source | null;
  previous: number | null;
  next: number | null;
};

export function observedVersionPage({ reading, source, previous, next }: ObservedVersion): Page {
  const { policy, version, statements } = reading;
  const speech = speechIn(policy.language);
  const { say } = speech;
  const number = String(version.number);
  const zone = policy.timeZone;

  return pageOf(
    layout({
      speech,
      title: say('Version %{number} of %{title} (observed)', { number, title: policy.title }),
      publishers: null,
      crumbs: [{ ...policy, path: policyPath(policy.key) }],
      heading: woven(say, 'Version %{number} of %{title}', { number, title: titleIn(policy, speech) }),
      lede: [say('This text was seen; its day of effect is not known to us.')],
      body: [
        observedNote({ publishers: publishersOf(reading), source, zone, speech }),
        dates(reading, speech),
        neighbours({ key: policy.key, previous, next, speech }),
        ...observedStatements(statements, say),
      ],
      footer: [zoneNote(zone, speech)],
      followed: { policy: policy.key },
    }),
  );
}

function dates({ version, policy }: Reading, speech: Speech): Part {
  const { say, language } = speech;
  const { observedAt, lastObservedAt, lastUpdatedOn } = version;
  const day = (at: string | null) => at && localDay({ at, zone: policy.timeZone, speech });
  const updated = lastUpdatedOn && dayIn(Temporal.PlainDate.from(lastUpdatedOn), language);
  const rows = inline([
    row(say('First seen'), day(observedAt)),
    row(say('Last seen'), day(lastObservedAt)),
    row(say('Says it was last updated'), updated),
  ]);
  return rows.length ? h('dl', { className: 'dates' }, rows) : null;
}
