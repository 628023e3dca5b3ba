/** What every register starts with, sample or not: its vocabularies and its rules of material change. */
import { type Change, create, update } from '@privacy-register/schema/kit/change';
import type { NewId } from '@privacy-register/schema/kit/id';
import { startingMaterialRules } from '@privacy-register/schema/material-rule/starting-material-rules';
import { glbaReasonOf } from '@privacy-register/schema/vocabulary/starting-purposes';
import type { StartingTerm } from '@privacy-register/schema/vocabulary/starting-term';
import { startingVocabulary } from '@privacy-register/schema/vocabulary/starting-vocabulary';

type Asked = { newId: NewId; now: string };
type Vocabulary = keyof typeof startingVocabulary;
type Term = { id: string; key: string };
/** The terms that are there, whoever made them. */
export type HeldTerms = Record<Vocabulary, readonly Term[]>;

const nothing: HeldTerms = { party: [], 'data-category': [], 'collection-method': [], purpose: [] };

type Rule = { id: string; revision: number };

export const startingChanges = (asked: Asked): Change[] =>
  startingChangesIn({ ...nothing, rules: [] }, asked);

/** The rules apply from `now` on, those that are there as well. */
export function startingChangesIn(held: HeldTerms & { rules: readonly Rule[] }, asked: Asked): Change[] {
  if (held.rules.length > 0)
    return [
      ...lackingTerms(held, asked),
      ...held.rules.map((rule) => update('material-rule', rule, { inForceAt: asked.now })),
    ];
  return [
    ...lackingTerms(held, asked),
    ...startingMaterialRules.map((rule) =>
      create('material-rule', asked.newId('material-rule'), { ...rule, inForceAt: asked.now }),
    ),
  ];
}

/** The starting terms that a register lacks. What is there stays as it is, whatever it says by now. */
export function lackingTerms(held: HeldTerms, asked: Asked): Change[] {
  return [
    ...vocabulary('party', held, asked),
    ...vocabulary('data-category', held, asked),
    ...vocabulary('collection-method', held, asked),
    ...vocabulary('purpose', held, asked),
  ];
}

function vocabulary(type: Vocabulary, held: HeldTerms, { newId }: Asked): Change[] {
  const known = new Map(held[type].map(({ key, id }) => [key, id]));
  const lacking = startingVocabulary[type].filter(({ key }) => !known.has(key));
  const ids = new Map([...known, ...lacking.map(({ key }) => [key, newId(type)] as const)]);
  const idOf = (key: string) => ids.get(key) ?? unknown(type, key);
  return lacking.map((term) => create(type, idOf(term.key), valuesOf(type, term, term.parents.map(idOf))));
}

function valuesOf(type: Vocabulary, term: StartingTerm, parents: string[]): Record<string, unknown> {
  if (type !== 'purpose') return { ...term, parents };
  return { ...term, parents, glbaReason: glbaReasonOf[term.key] ?? null };
}

function unknown(type: Vocabulary, key: string): never {
  throw new Error(`No ${type} ${key}`);
}
