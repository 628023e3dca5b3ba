import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import { placeOf } from './moment.ts';
import type { Part } from './part.ts';

/** The names of those who publish, as they stood at posting. */
export function publishersOf({ policy, terms }: Pick<Snapshot, 'policy' | 'terms'>): string[] {
  return policy.publishers.map((id) => (Object.hasOwn(terms, id) ? terms[id]?.name : null) ?? id);
}

/** The zone whose days count: that of the longest promise the version was posted under, else the policy's own. */
export function zoneOf({ clauses, policy }: Snapshot): string {
  return clauses[0]?.terms.timeZone ?? policy.timeZone;
}

export function zoneNote(zone: string, { say }: Speech): Part {
  return h('p', say('Days and times are those of %{zone}.', { zone: placeOf(zone) }));
}
