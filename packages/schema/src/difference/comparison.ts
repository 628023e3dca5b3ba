/** How each facet of a statement is compared. A facet that is not named here counts as free words. */
import type { Finding, Readings } from './facet-difference.ts';
import { compareCondition, compareConsequence } from './free-words.ts';
import { compareAge, compareDeadline, compareDuration } from './lengths.ts';
import * as lists from './lists.ts';
import { anyOther, byBreadth, byProtection, compareModality, compareNegation } from './ranks.ts';

export type Comparison = (before: unknown, after: unknown, by: Readings) => Finding[];

const scope = ofLists(lists.compareScope);
const contents = ofLists(lists.compareContents);

export const comparisons: Record<string, Comparison> = {
  modality: compareModality,
  negated: compareNegation,
  completeness: byBreadth(['exhaustive', null, 'illustrative']),
  actors: scope,
  sources: scope,
  recipients: scope,
  actions: inTree({ combine: 'use', aggregate: 'use', sell: 'disclose', transfer: 'disclose' }),
  audiences: inTree({ customer: 'consumer' }),
  dataCategories: scope,
  excludedDataCategories: ofLists(lists.compareExclusions),
  collectionMethods: scope,
  purposes: scope,
  areas: scope,
  context: scope,
  necessity: byProtection(['required', 'varies', 'optional']),
  legalBases: ofLists(lists.compareGrounds),
  condition: compareCondition,
  exceptionTo: contents,
  definedEntities: scope,
  'choice.mechanism': byProtection(['opt-out', 'opt-in']),
  'choice.channels': contents,
  'choice.deadline': compareDeadline,
  'choice.consequence': compareConsequence,
  'children.ageBelow': compareAge,
  'children.standard': byProtection([null, 'no-active-effort', 'no-knowing', 'parental-consent-required']),
  'children.remedy': byProtection([null, 'delete']),
  'retention.events': ofLists(lists.compareBounds),
  'retention.duration': compareDuration,
  'security.classes': contents,
  'security.measures': contents,
  'access.rights': contents,
  'access.channels': contents,
  'signal.signals': contents,
  'signal.response': compareResponse,
  'coverage.selector': scope,
  'obligation.notice': anyOther,
  'obligation.trigger': anyOther,
  'obligation.every': anyOther,
  'obligation.until': anyOther,
  'obligation.regimes': contents,
};

/** A signal whose answer is not said counts as one that is not honored. */
function compareResponse(before: unknown, after: unknown, by: Readings): Finding[] {
  const [was, is] = [before ?? 'not-honored', after ?? 'not-honored'];
  return byProtection(['not-honored', 'honored'])(was, is, by);
}

type ListComparison = (before: readonly string[], after: readonly string[], by: Readings) => Finding[];

function ofLists(compare: ListComparison): Comparison {
  return (before, after, by) => compare(lists.listed(before), lists.listed(after), by);
}

/** Words of an enumeration with a tree of its own. */
function inTree(parents: Record<string, string>): Comparison {
  const ancestors = (word: string) => [parents[word] ?? []].flat();
  return (before, after, by) => scope(before, after, { ...by, ancestors });
}
