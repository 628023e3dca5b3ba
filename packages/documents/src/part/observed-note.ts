import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { linkAddress } from '../address.ts';
import { localMoment } from './moment.ts';
import { inline, type Part } from './part.ts';

export type Source = Pick<SourceDocument, 'url' | 'originalUrl' | 'capturedAt' | 'sha256' | 'length'>;
type Observed = { publishers: string; source: Source | null; zone: string };

/** Says of a page that it is our record of somebody else's document, and of which one. */
export function observedNote({ publishers, source, zone }: Observed): Element {
  const whose = publishers || 'those whose document it is';
  return h('aside', { className: 'box observed', ariaLabelledBy: 'observed-heading' }, [
    h('h2', { id: 'observed-heading' }, 'Observed'),
    h(
      'p',
      `Our record of a public document, in our own words; not published by ${whose.replace(/\.$/, '')}.`,
    ),
    ...(source ? [h('dl', { className: 'dates' }, inline(rows(source, zone)))] : []),
  ]);
}

function rows({ url, originalUrl, capturedAt, sha256, length }: Source, zone: string): Part[] {
  return [
    row('Document', originalUrl && address(originalUrl)),
    row('Capture', url && address(url)),
    row('Captured', capturedAt && localMoment({ at: capturedAt, zone })),
    row('SHA-256', h('code', sha256)),
    row('Length', `${length} characters`),
  ];
}

function address(given: string): Part {
  const href = linkAddress(given);
  return href ? h('a', { href, rel: 'nofollow noreferrer' }, given) : given;
}

export const row = (label: string, said: Part | ''): Part =>
  said ? h('div', [h('dt', label), h('dd', inline([said]))]) : null;
