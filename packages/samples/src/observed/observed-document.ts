/** A public document as we observed it: what it says in our own words, each with its place in the source. */
import type { Records } from '@privacy-register/schema/records';
import type { Said } from '../manuscript/said.ts';

/** A place in the source text: offsets in UTF-16 units and the SHA-256 of the words there. */
export type Place = readonly [start: number, end: number, sha256: string];

export type ObservedSaid = Omit<Said, 'quotes'> & {
  /** The part of the text it stands in, in our own words; absences have none. */
  section?: string;
  places: readonly Place[];
};

export type ObservedMark = { place: Place; kind: Records['text-mark']['kind']; reason: string };

export type ObservedDocument = {
  /** Key of the policy whose version this is. */
  policy: string;
  source: Pick<
    Records['source-document'],
    'key' | 'title' | 'url' | 'originalUrl' | 'capturedAt' | 'sha256' | 'length'
  >;
  version: Pick<Records['policy-version'], 'observedAt' | 'lastObservedAt' | 'lastUpdatedOn'>;
  /** In the order of the text; the absences last. */
  statements: readonly ObservedSaid[];
  marks: readonly ObservedMark[];
};
