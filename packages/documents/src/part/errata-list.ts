import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import type { Erratum } from '../version-state.ts';
import { readingInWords } from '../words/value.ts';
import { localMoment } from './moment.ts';
import { zoneOf } from './named.ts';
import { inline, type Part, woven } from './part.ts';

type Corrected = { errata: Erratum[]; snapshot: Snapshot; speech: Speech };

/** Both readings stay: ours at first, and the corrected one. The text itself never changed. */
export function errataList({ errata, snapshot, speech }: Corrected): Part[] {
  if (errata.length === 0) return [];

  const { say } = speech;
  const zone = zoneOf(snapshot);
  const entries = errata.map(({ statementKey, knownFrom, reading, reason }) => {
    const first = snapshot.statements.find(({ key }) => key === statementKey)?.summary ?? statementKey;
    const moment = localMoment({ at: knownFrom, zone, speech });
    return h('li', [
      h('p', inline(woven(say, 'Corrected on %{moment}: %{reason}', { moment, reason }))),
      h('dl', { className: 'dates' }, [
        h('div', [h('dt', say('Read at first')), h('dd', first)]),
        h('div', [
          h('dt', say('Corrected reading')),
          h('dd', readingInWords({ reading, terms: snapshot.terms, say })),
        ]),
      ]),
    ]);
  });

  return [
    h(
      'p',
      say('The text was posted as it stands below. These entries of our record of it were corrected later.'),
    ),
    h('ol', { className: 'differences' }, entries),
  ];
}
