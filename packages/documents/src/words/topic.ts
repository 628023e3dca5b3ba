// The words of the record, as a reader would say them.
import type { classes, directions } from '@privacy-register/schema/record/difference';
import type { grounds } from '@privacy-register/schema/record/policy-version';
import type { modalities, statementKinds } from '@privacy-register/schema/record/words';

type Words<L extends readonly string[]> = Record<L[number], string>;

/** What a kind of statement is about. */
export const topics: Words<typeof statementKinds> = {
  coverage: 'where the policy applies',
  definition: 'what words mean',
  collection: 'what is collected',
  use: 'how information is used',
  disclosure: 'who information is disclosed to',
  choice: 'your choices',
  access: 'access and correction',
  retention: 'how long information is kept',
  security: 'security',
  children: 'children',
  signal: 'browser signals',
  change: 'changes to the policy',
  contact: 'how to reach us',
  obligation: 'notices required by law',
  commitment: 'what is promised',
  disclaimer: 'disclaimers',
  education: 'advice to readers',
};

export const modalityWords: Words<typeof modalities> = {
  does: 'does',
  may: 'may',
  generally: 'generally does',
  commits: 'promises',
  reserves: 'reserves the right',
  'not-stated': 'does not say',
};

export const classWords: Words<typeof classes> = {
  material: 'Material change',
  'not-material': 'Not a material change',
  editorial: 'Editorial change',
};

export const directionWords: Words<typeof directions> = {
  expands: 'Wider practice',
  restricts: 'Narrower practice',
  neutral: 'Neither wider nor narrower',
};

const groundWords: Words<typeof grounds> = {
  material: 'Material change',
  'not-material': 'Not a material change',
  'first-recorded': 'First recorded version',
  adopted: 'Adopted from the text as observed',
  exceptional: 'Posted without a notice period',
};

/** Why a version could be posted; null for a word that nobody knows. */
export function groundIn(ground: string | null): string | null {
  return Object.entries(groundWords).find(([word]) => word === ground)?.[1] ?? null;
}
