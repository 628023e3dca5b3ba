import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { localDay } from './moment.ts';
import { zoneOf } from './named.ts';
import { inline, type Part, woven } from './part.ts';

type Asked = { snapshot: Snapshot; effectiveAt: string | null; speech: Speech };

/** Whether a change reaches what was collected before it; nothing where that was not said. */
export function dataScope({ snapshot, effectiveAt, speech }: Asked): Part[] {
  const { version, policy } = snapshot;
  const { say } = speech;
  if (version.dataScope === 'collected-after') {
    const day = effectiveAt && localDay({ at: effectiveAt, zone: zoneOf(snapshot), speech });
    const sentence = day
      ? 'It applies to information collected from %{day} on.'
      : 'It applies to information collected once it is in force.';
    return [h('p', inline(woven(say, sentence, { day })))];
  }
  if (version.dataScope !== 'all-data') return [];
  return [
    h('p', say('It applies also to information we already hold.')),
    version.earlierDataConsent
      ? h('div', { lang: policy.language }, paragraphs(version.earlierDataConsent))
      : null,
  ];
}
