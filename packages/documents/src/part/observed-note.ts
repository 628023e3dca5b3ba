import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { linkAddress } from '../address.ts';
import type { Speech } from '../language/speech.ts';
import { localMoment } from './moment.ts';
import { inline, listed, type Part } from './part.ts';

export type Source = Pick<SourceDocument, 'url' | 'originalUrl' | 'capturedAt' | 'sha256' | 'length'>;
type Observed = { publishers: readonly string[]; source: Source | null; zone: string; speech: Speech };

/** Says of a page that it is our record of somebody else's document, and of which one. */
export function observedNote(observed: Observed): Element {
  const { say } = observed.speech;
  return h('aside', { className: 'box observed', ariaLabelledBy: 'observed-heading' }, [
    h('h2', { id: 'observed-heading' }, say('Observed')),
    h('p', whose(observed)),
    ...(observed.source ? [h('dl', { className: 'dates' }, inline(rows(observed.source, observed)))] : []),
  ]);
}

/** A name such as «Larch Inc.» brings the point of the sentence with it. */
function whose({ publishers, speech: { say, language } }: Observed): string {
  if (publishers.length === 0) {
    return say(
      'Our record of a public document, in our own words; not published by those whose document it is.',
    );
  }
  const names = listed(publishers, language).replace(/\.$/, '');
  return say('Our record of a public document, in our own words; not published by %{names}.', { names });
}

function rows({ url, originalUrl, capturedAt, sha256, length }: Source, { zone, speech }: Observed): Part[] {
  const { say } = speech;
  return [
    row(say('Document'), originalUrl && address(originalUrl)),
    row(say('Capture'), url && address(url)),
    row(say('Captured'), capturedAt && localMoment({ at: capturedAt, zone, speech })),
    row('SHA-256', h('code', sha256)),
    row(
      say('Length'),
      say('%{smart_count} character |||| %{smart_count} characters', { smart_count: length }),
    ),
  ];
}

function address(given: string): Part {
  const href = linkAddress(given);
  return href ? h('a', { href, rel: 'nofollow noreferrer' }, given) : given;
}

export const row = (label: string, said: Part | ''): Part =>
  said ? h('div', [h('dt', label), h('dd', inline([said]))]) : null;
