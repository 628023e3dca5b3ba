import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { h } from 'hastscript';
import type { Erratum } from '../version-state.ts';
import { readingInWords } from '../words/value.ts';
import { localMoment } from './moment.ts';
import { zoneOf } from './named.ts';
import type { Part } from './part.ts';

/** Both readings stay: ours at first, and the corrected one. The text itself never changed. */
export function errataList({ errata, snapshot }: { errata: Erratum[]; snapshot: Snapshot }): Part[] {
  if (errata.length === 0) return [];

  const zone = zoneOf(snapshot);
  const entries = errata.map(({ statementKey, knownFrom, reading, reason }) => {
    const first = snapshot.statements.find(({ key }) => key === statementKey)?.summary ?? statementKey;
    return h('li', [
      h('p', ['Corrected on ', localMoment({ at: knownFrom, zone }), `: ${reason}`]),
      h('dl', { className: 'dates' }, [
        h('div', [h('dt', 'Read at first'), h('dd', first)]),
        h('div', [h('dt', 'Corrected reading'), h('dd', readingInWords(reading, snapshot.terms))]),
      ]),
    ]);
  });

  return [
    h('p', 'The text was posted as it stands below. These entries of our record of it were corrected later.'),
    h('ol', { className: 'differences' }, entries),
  ];
}
