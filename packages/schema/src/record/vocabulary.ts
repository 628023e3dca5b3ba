/** The four vocabularies that statements draw on. */
import { word } from '../kit/field.ts';
import { recordType } from '../kit/record-type.ts';
import { termFields } from './mapping.ts';
import { oncePosted } from './system-field.ts';
import { glbaReasons } from './words.ts';

export const dataCategory = recordType({
  name: 'data-category',
  prefix: 'dct',
  label: 'Data category',
  plural: 'Data categories',
  title: 'name',
  anonymous: oncePosted,
  fields: termFields('data-category'),
});

export const collectionMethod = recordType({
  name: 'collection-method',
  prefix: 'cmt',
  label: 'Collection method',
  plural: 'Collection methods',
  title: 'name',
  anonymous: oncePosted,
  fields: termFields('collection-method'),
});

export const purpose = recordType({
  name: 'purpose',
  prefix: 'pur',
  label: 'Purpose',
  plural: 'Purposes',
  title: 'name',
  anonymous: oncePosted,
  fields: {
    ...termFields('purpose'),
    glbaReason: word(glbaReasons, { label: 'GLBA reason', optional: true, bulk: true }),
  },
});

export const party = recordType({
  name: 'party',
  prefix: 'pty',
  label: 'Party',
  plural: 'Parties',
  title: 'name',
  anonymous: oncePosted,
  fields: termFields('party'),
});

export const vocabularies = [dataCategory, collectionMethod, purpose, party] as const;
