/** The statements of one version of a document, checked as each would be by hand. */

import { canonical } from '../kit/canonical.ts';
import { part } from '../kit/field.ts';
import type { Issue } from '../kit/refusal.ts';
import { statement } from '../record/statement.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { checkStatement } from '../statement/check-statement.ts';
import { differences } from './compare.ts';
import type { IdOf } from './naming.ts';
import { at } from './outcome.ts';
import { type Values, valuesOf } from './values.ts';

const { version: _, ...fields } = statement.fields;
const content = part(fields, { label: 'Statement' }).value;

type Told = {
  told: readonly (Values & { key: string })[];
  path: string;
  text: string | null;
  length: number;
};

export function readStatements({ told, path, text, length }: Told, idOf: IdOf) {
  const read = told.map((one, place) => {
    const where = `${path}.statements.${place}`;
    return { where, ...valuesOf({ type: 'statement', told: one, path: where }, idOf) };
  });
  const statements = read.flatMap(({ values, where }) => {
    return values ? [{ where, said: content.parse(values) }] : [];
  });
  const siblings = statements.map(({ said }) => said);
  const unfit = statements.flatMap(({ said, where }) => {
    const issues = [...checkStatement(said, siblings, text), ...beyond(said, length)];
    return issues.map((issue) => at(where, issue));
  });
  return { statements: siblings, issues: [...read.flatMap(({ issues }) => issues), ...unfit] };
}

/** The text itself may be elsewhere, but how long it is the document tells. */
const beyond = ({ passages }: SnapshotStatement, length: number): Issue[] =>
  passages.flatMap(({ end }, place) => {
    if (end <= length) return [];
    const message = 'The text ends before this passage does.';
    return [{ code: 'passage-outside-text', field: `passages.${place}.end`, message }];
  });

/** A version is a whole: one statement more or less is another version. */
export function statementDifferences(
  { told, path }: Pick<Told, 'told' | 'path'>,
  said: readonly SnapshotStatement[],
  held: readonly SnapshotStatement[],
): Issue[] {
  const known = new Map(held.map((each) => [each.key, each]));
  const keys = new Set(said.map(({ key }) => key));
  const differing = said.flatMap((each, place): Issue[] => {
    const one = known.get(each.key);
    const where = `${path}.statements.${place}`;
    if (!one) return [otherwise(where, `The register's version does not say ${each.key}.`)];
    return canonical(one) === canonical(each)
      ? []
      : differences({ type: 'statement', told: told[place] ?? {}, values: { ...each }, path: where }, one);
  });
  const more = held.filter(({ key }) => !keys.has(key));
  const missing = more.map(({ key }) =>
    otherwise(`${path}.statements`, `The register's version says ${key} as well.`),
  );
  return [...differing, ...missing];
}

const otherwise = (field: string, message: string): Issue => ({ code: 'differs', field, message });
