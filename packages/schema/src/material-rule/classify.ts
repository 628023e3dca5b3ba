import type { FacetDifference } from '../difference/facet-difference.ts';
import type { Difference, MaterialRule } from '../record/difference.ts';
import { fill } from '../sentence/sentence.ts';
import { reasonSentences } from './reason-sentence.ts';

export type Class = Difference['class'];
export type Rule = Pick<
  MaterialRule,
  | 'key'
  | 'edition'
  | 'title'
  | 'kinds'
  | 'sorts'
  | 'facets'
  | 'directions'
  | 'class'
  | 'citation'
  | 'priority'
>;

/** A class with the reason for it; the rule is null where none matches. */
export type Classified = {
  class: Class;
  reason: string;
  rule: string | null;
  ruleEdition: number | null;
  citation: string | null;
};

type Classifiable = Pick<FacetDifference, 'statementKind' | 'sort' | 'facet' | 'direction'>;

/** Gives a difference the class of the first rule that matches; what no rule knows is material. */
export function classify(difference: Classifiable, rules: readonly Rule[]): Classified {
  const rule = rules.filter((one) => matches(one, difference)).sort(strictestFirst)[0];
  const what = inWords(difference);
  if (rule === undefined) {
    const reason = fill(reasonSentences.none, { what });
    return { class: 'material', reason, rule: null, ruleEdition: null, citation: null };
  }

  const reason = fill(reasonSentences[rule.class], { what, title: rule.title });
  return { class: rule.class, reason, rule: rule.key, ruleEdition: rule.edition, citation: rule.citation };
}

/** By priority; where two rules share one, the stricter class decides. */
function strictestFirst(one: Rule, other: Rule): number {
  const strictness = ['material', 'not-material', 'editorial'];
  return (
    one.priority - other.priority ||
    strictness.indexOf(one.class) - strictness.indexOf(other.class) ||
    (one.key < other.key ? -1 : 1)
  );
}

function matches(rule: Rule, { statementKind, sort, facet, direction }: Classifiable): boolean {
  if (rule.class === 'editorial' && !isWordsOnly(sort, direction)) return false;
  return (
    (rule.kinds.length === 0 || (statementKind !== null && rule.kinds.includes(statementKind))) &&
    (rule.sorts.length === 0 || rule.sorts.includes(sort)) &&
    (rule.directions.length === 0 || rule.directions.includes(direction)) &&
    (rule.facets.length === 0 || rule.facets.some((name) => facet === name || facet.startsWith(`${name}.`)))
  );
}

/** No rule can call it editorial that a statement came, went, or does more or less than before. */
function isWordsOnly(sort: Classifiable['sort'], direction: Classifiable['direction']): boolean {
  return direction === 'neutral' && (sort === 'reworded' || sort === 'moved');
}

const directionWords = {
  expands: ', to be read as less protective',
  restricts: ', more protective',
  neutral: '',
};

function inWords({ statementKind, sort, facet, direction }: Classifiable): string {
  const where = statementKind === null ? 'the text' : `a statement on ${statementKind}`;
  const what =
    facet === 'statement' ? `${capital(where)} was ${sort}` : `${capital(spaced(facet))} of ${where} ${sort}`;
  return `${what}${directionWords[direction]}`;
}

const spaced = (facet: string) =>
  facet.replace('.', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
