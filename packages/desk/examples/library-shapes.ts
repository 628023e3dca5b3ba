import type { RecordShape } from '../src/provider/shape.ts';

export const shelf: RecordShape = {
  name: 'shelf',
  label: 'Shelf',
  title: 'name',
  fields: { name: { kind: 'text' } },
};

export const book: RecordShape = {
  name: 'book',
  label: 'Book',
  title: 'title',
  fields: { title: { kind: 'text' }, language: { kind: 'word' }, shelf: { kind: 'ref' } },
};
