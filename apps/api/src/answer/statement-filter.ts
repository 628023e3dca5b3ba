import type { PostedStatementFilter } from './policy-answer.ts';
import type { PostedStatement, PostedTerm } from './posted-statement.ts';

type Said = PostedStatement & Record<string, unknown>;

export function fits(
  statements: PostedStatement[],
  filter: Partial<PostedStatementFilter>,
): PostedStatement[] {
  const found = statements.filter((each) => fitsOne({ ...each }, filter));
  return filter.limit === null || filter.limit === undefined
    ? found
    : found.slice(0, Math.max(0, filter.limit));
}

function fitsOne(said: Said, filter: Partial<PostedStatementFilter>): boolean {
  return (
    isOneOf(said.kind, filter.kinds) &&
    isOneOf(said.modality, filter.modalities) &&
    isOneOf(said.key, filter.keys) &&
    speaksTo(said.audiences, filter.audiences) &&
    isWithin(said.dataCategories, filter.dataCategories) &&
    isWithin(said.purposes, filter.purposes) &&
    isWithin(said.recipients, filter.recipients)
  );
}

const isOneOf = (value: unknown, list: readonly unknown[] | null | undefined) =>
  !list || list.includes(value);

const speaksTo = (said: unknown, asked: readonly string[] | null | undefined) =>
  !asked || !Array.isArray(said) || said.length === 0 || said.some((each) => asked.includes(each));

function isWithin(terms: unknown, keys: readonly string[] | null | undefined): boolean {
  if (!keys) return true;
  if (!Array.isArray(terms)) return false;
  return terms.filter(isTerm).some((term) => [term.key, ...term.ancestors].some((key) => keys.includes(key)));
}

const isTerm = (term: unknown): term is PostedTerm =>
  typeof term === 'object' && term !== null && 'ancestors' in term;
