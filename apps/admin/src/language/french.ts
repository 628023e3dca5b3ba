import { french as documents } from '@privacy-register/documents/language/french';

const files = import.meta.glob<{ [english: string]: string }>('./fr/*.json', {
  eager: true,
  import: 'default',
});

export const french = Object.assign({}, documents, ...Object.values(files));
