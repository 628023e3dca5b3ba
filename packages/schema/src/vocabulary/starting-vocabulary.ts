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
