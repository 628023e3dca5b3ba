import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { h } from 'hastscript';
import { policyPath } from './address.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { localDay } from './part/moment.ts';
import { zoneNote } from './part/named.ts';
import { neighbours } from './part/neighbours.ts';
import { inline, type Part, section } from './part/part.ts';

/** A version that we saw and did not write: when it was seen, and what we read in it. */
export type ObservedVersion = {
  policy: Pick<Snapshot['policy'], 'key' | 'title' | 'timeZone'>;
  version: {
    number: number;
    observedAt: string | null;
    lastObservedAt: string | null;
    /** The day that the text itself names. */
    lastUpdatedOn: string | null;
  };
  /** Summaries of its statements, in order. */
  said: readonly string[];
  previous: number | null;
  next: number | null;
};

export function observedVersionPage({ policy, version, said, previous, next }: ObservedVersion): Page {
  const heading = `Version ${version.number} of ${policy.title}`;
  const statements = said.map((summary) => h('li', summary));

  return pageOf(
    layout({
      title: heading,
      publishers: null,
      crumbs: [{ text: policy.title, path: policyPath(policy.key) }],
      heading,
      lede: ['This text was seen before the register began; its day of effect is not known to us.'],
      body: [
        dates(version, policy.timeZone),
        neighbours({ key: policy.key, previous, next }),
        section('statements', 'What we read in it', [statements.length ? h('ul', statements) : null]),
      ],
      footer: [zoneNote(policy.timeZone)],
    }),
  );
}

function dates(
  { observedAt, lastObservedAt, lastUpdatedOn }: ObservedVersion['version'],
  zone: string,
): Part {
  const rows = inline([
    row('First seen', observedAt && localDay({ at: observedAt, zone })),
    row('Last seen', lastObservedAt && localDay({ at: lastObservedAt, zone })),
    row('Says it was last updated', lastUpdatedOn),
  ]);
  return rows.length ? h('dl', { className: 'dates' }, rows) : null;
}

const row = (label: string, said: Part): Part =>
  said === null ? null : h('div', [h('dt', label), h('dd', inline([said]))]);
