import { spanish as documents } from '@privacy-register/documents/language/spanish';

const files = import.meta.glob<{ [english: string]: string }>('./es/*.json', {
  eager: true,
  import: 'default',
});

export const spanish = Object.assign({}, documents, ...Object.values(files));
