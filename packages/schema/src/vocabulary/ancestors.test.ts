import { expect, test } from 'vitest';
import { ancestorsIn } from './ancestors.ts';

const terms = [
  { id: 'all', parents: [] },
  { id: 'left', parents: ['all'] },
  { id: 'right', parents: ['all', 'gone'] },
  { id: 'both', parents: ['left', 'right'] },
  { id: 'round', parents: ['trip'] },
  { id: 'trip', parents: ['round'] },
];

test.each([
  ['nothing above the top', 'all', []],
  ['one parent', 'left', ['all']],
  ['two parents, nearest first, each once', 'both', ['left', 'right', 'all', 'gone']],
  ['a circle ends', 'round', ['trip', 'round']],
  ['a term that is not there', 'nowhere', []],
])('%s', (_name, id, above) => {
  const ancestors = ancestorsIn(terms);

  expect(ancestors(id)).toEqual(above);
  expect(ancestors(id)).toEqual(above);
});
