/** What every register starts with, sample or not: its vocabularies and its rules of material change. */
import { type Change, create } from '@privacy-register/schema/kit/change';
import type { NewId } from '@privacy-register/schema/kit/id';
import { startingMaterialRules } from '@privacy-register/schema/material-rule/starting-material-rules';
import { glbaReasonOf } from '@privacy-register/schema/vocabulary/starting-purposes';
import type { StartingTerm } from '@privacy-register/schema/vocabulary/starting-term';
import { startingVocabulary } from '@privacy-register/schema/vocabulary/starting-vocabulary';

type Asked = { newId: NewId; now: string };
type Vocabulary = keyof typeof startingVocabulary;

/** The rules apply from `now` on. */
export function startingChanges(asked: Asked): Change[] {
  return [
    ...vocabulary('party', asked),
    ...vocabulary('data-category', asked),
    ...vocabulary('collection-method', asked),
    ...vocabulary('purpose', asked),
    ...startingMaterialRules.map((rule) =>
      create('material-rule', asked.newId('material-rule'), { ...rule, inForceAt: asked.now }),
    ),
  ];
}

function vocabulary(type: Vocabulary, { newId }: Asked): Change[] {
  const terms = startingVocabulary[type];
  const ids = new Map(terms.map(({ key }) => [key, newId(type)]));
  const idOf = (key: string) => ids.get(key) ?? unknown(type, key);
  return terms.map((term) => create(type, idOf(term.key), valuesOf(type, term, term.parents.map(idOf))));
}

function valuesOf(type: Vocabulary, term: StartingTerm, parents: string[]): Record<string, unknown> {
  if (type !== 'purpose') return { ...term, parents };
  return { ...term, parents, glbaReason: glbaReasonOf[term.key] ?? null };
}

function unknown(type: Vocabulary, key: string): never {
  throw new Error(`No ${type} ${key}`);
}
