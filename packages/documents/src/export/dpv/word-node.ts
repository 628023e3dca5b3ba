import type * as words from '@privacy-register/schema/record/words';
import { here, type Node } from './node.ts';

type Classes<W extends readonly string[]> = Partial<Record<W[number], string>>;

/** Classes of DPV that hold whatever a word of ours stands for; none where DPV has nothing as wide. */
const processing: Classes<typeof words.actions> = {
  collect: 'dpv:Collect',
  use: 'dpv:Use',
  combine: 'dpv:Combine',
  aggregate: 'dpv:Aggregate',
  disclose: 'dpv:Disclose',
  sell: 'dpv:Disclose',
  transfer: 'dpv:Transfer',
  retain: 'dpv:Store',
  delete: 'dpv:Remove',
};
const people: Classes<typeof words.audiences> = {
  visitor: 'dpv:Visitor',
  consumer: 'dpv:Consumer',
  customer: 'dpv:Customer',
  applicant: 'dpv:Applicant',
  subscriber: 'dpv:Subscriber',
  child: 'dpv:Child',
};
const bases: Classes<typeof words.legalBases> = {
  consent: 'dpv:Consent',
  'parental-consent': 'dpv:Consent',
  'required-by-law': 'dpv:LegalObligation',
};
const necessities: Classes<typeof words.necessities> = { optional: 'dpv:Optional', required: 'dpv:Required' };

const kinds = {
  action: { own: 'pr:Action', classes: processing, otherwise: 'dpv:Processing' },
  audience: { own: 'pr:Audience', classes: people, otherwise: 'dpv:DataSubject' },
  'legal-basis': { own: 'pr:LegalBasis', classes: bases, otherwise: 'dpv:LegalBasis' },
  necessity: { own: 'pr:Necessity', classes: necessities, otherwise: 'dpv:Necessity' },
} as const;

export type WordKind = keyof typeof kinds;

export function wordNode(kind: WordKind, word: string): Node {
  const { own, classes, otherwise } = kinds[kind];
  const known = Object.entries(classes).find(([each]) => each === word)?.[1];
  return { '@id': here(kind, word), '@type': [own, known ?? otherwise], key: word };
}
