import { blocks } from '@privacy-register/schema/policy-text/block';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { quotation } from './quotation.ts';
import type { Manuscript } from './said.ts';

type Mark = { version: string; start: number; end: number; sha256: string; kind: 'no-fact'; reason: string };

/** Marks on whatever states no fact: the headings, and the sentences that the manuscript sets aside. */
export function markValues({ text, asides }: Manuscript, version: string): Mark[] {
  const headings = blocks(text).flatMap(({ kind, start, end }) =>
    kind === 'heading' ? [{ start, end, reason: 'A heading: it states nothing by itself.' }] : [],
  );
  const sentences = asides.map(({ quote, reason }) => ({ ...quotation(text, quote), reason }));

  return [...headings, ...sentences].map(({ start, end, reason }) => {
    const sha256 = textHash(text.slice(start, end));
    return { version, start, end, sha256, kind: 'no-fact', reason };
  });
}
