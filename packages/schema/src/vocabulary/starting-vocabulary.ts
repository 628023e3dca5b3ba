/** The terms that every register starts with, sample or not. */
import { startingCollectionMethods } from './starting-collection-methods.ts';
import { startingDataCategories } from './starting-data-categories.ts';
import { startingParties } from './starting-parties.ts';
import { startingPurposes } from './starting-purposes.ts';

export const startingVocabulary = {
  party: startingParties,
  'data-category': startingDataCategories,
  'collection-method': startingCollectionMethods,
  purpose: startingPurposes,
} as const;

/** Raised with every change of the starting terms; the hash is over all of them. */
export const startingVocabularyEdition = {
  number: 2,
  sha256: '38e3fce590b36258b0c496572f08ef4a924a02abd421917f46dd6350788e3df1',
} as const;
