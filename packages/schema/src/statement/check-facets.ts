import type { Issue } from '../kit/refusal.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { Takes } from './facets-of-kind.ts';
import { everyFacet, facetsOfKind } from './facets-of-kind.ts';

/** A statement has the modality, facets, actions and terms of its kind. */
export function checkFacets(statement: SnapshotStatement): Issue[] {
  const takes = facetsOfKind[statement.kind];
  return [
    ...checkModality(statement, takes),
    ...checkLists(statement, takes),
    ...checkTerms(statement, takes),
    ...checkExclusions(statement),
  ];
}

function checkModality({ kind, modality, negated }: SnapshotStatement, takes: Takes): Issue[] {
  const issues: Issue[] = [];

  if (!takes.modalities.includes(modality))
    issues.push(issue('modality-not-of-kind', 'modality', `A statement on ${kind} is never “${modality}”.`));
  if (negated && modality === 'not-stated')
    issues.push(issue('negated-absence', 'negated', 'What is not stated cannot be denied as well.'));
  if (negated && !takes.negated)
    issues.push(issue('negation-not-of-kind', 'negated', `A statement on ${kind} is never negated.`));

  return issues;
}

function checkLists(statement: SnapshotStatement, takes: Takes): Issue[] {
  const { kind } = statement;
  const strange = everyFacet.filter((facet) => !takes.facets.includes(facet) && isGiven(statement[facet]));
  const actions =
    takes.actions.length === 0 ? [] : statement.actions.filter((one) => !takes.actions.includes(one));

  return [
    ...strange.map((facet) =>
      issue('facet-not-of-kind', facet, `A statement on ${kind} takes no ${inWords(facet)}.`),
    ),
    ...(takes.facets.includes('actions')
      ? actions.map((one) => issue('action-not-of-kind', 'actions', `“${one}” is not an action of ${kind}.`))
      : []),
  ];
}

function checkTerms({ kind, modality, terms }: SnapshotStatement, takes: Takes): Issue[] {
  const given = Object.entries(terms ?? {}).flatMap(([block, value]) => (value === null ? [] : [block]));
  const strange = given.filter((block) => block !== takes.terms);
  const missing = takes.termsNeededBy.includes(modality) && !given.some((block) => block === takes.terms);

  return [
    ...strange.map((block) =>
      issue('terms-not-of-kind', `terms.${block}`, `A statement on ${kind} has no terms of ${block}.`),
    ),
    ...(missing ? [issue('terms-missing', `terms.${takes.terms}`, `Say the terms of this ${kind}.`)] : []),
  ];
}

/** What is left out is left out of something, and not named on either side. */
function checkExclusions({ dataCategories, excludedDataCategories }: SnapshotStatement): Issue[] {
  const field = 'excludedDataCategories';
  if (excludedDataCategories.length > 0 && dataCategories.length === 0)
    return [issue('exclusion-without-category', field, 'Say which data categories these are left out of.')];
  if (excludedDataCategories.some((one) => dataCategories.includes(one)))
    return [issue('category-on-both-sides', field, 'A data category is either named or left out.')];
  return [];
}

function isGiven(value: SnapshotStatement[(typeof everyFacet)[number]]): boolean {
  return value !== null && value.length > 0;
}

function inWords(facet: string): string {
  return facet.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function issue(code: string, field: string, message: string): Issue {
  return { code, field, message };
}
