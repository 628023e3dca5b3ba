import { dayInWords } from '@privacy-register/schema/notice-period/moment-in-words';
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import { h } from 'hastscript';
import { Temporal } from 'temporal-polyfill';
import { policyPath } from './address.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { localDay } from './part/moment.ts';
import { publishersOf, zoneNote } from './part/named.ts';
import { neighbours } from './part/neighbours.ts';
import { observedNote, row, type Source } from './part/observed-note.ts';
import { observedStatements } from './part/observed-statements.ts';
import { inline, type Part } from './part/part.ts';

/** A version that we saw and did not write: what we read in it, and the document that says it. */
export type ObservedVersion = {
  reading: Reading;
  source: Source | null;
  previous: number | null;
  next: number | null;
};

export function observedVersionPage({ reading, source, previous, next }: ObservedVersion): Page {
  const { policy, version, statements } = reading;
  const heading = `Version ${version.number} of ${policy.title}`;
  const zone = policy.timeZone;

  return pageOf(
    layout({
      title: `${heading} (observed)`,
      publishers: null,
      crumbs: [{ text: policy.title, path: policyPath(policy.key) }],
      heading,
      lede: ['This text was seen; its day of effect is not known to us.'],
      body: [
        observedNote({ publishers: publishersOf(reading), source, zone }),
        dates(version, zone),
        neighbours({ key: policy.key, previous, next }),
        ...observedStatements(statements),
      ],
      footer: [zoneNote(zone)],
    }),
  );
}

function dates({ observedAt, lastObservedAt, lastUpdatedOn }: Reading['version'], zone: string): Part {
  const rows = inline([
    row('First seen', observedAt && localDay({ at: observedAt, zone })),
    row('Last seen', lastObservedAt && localDay({ at: lastObservedAt, zone })),
    row('Says it was last updated', lastUpdatedOn && dayInWords(Temporal.PlainDate.from(lastUpdatedOn))),
  ]);
  return rows.length ? h('dl', { className: 'dates' }, rows) : null;
}
