import type { System } from '../kit/record-type.ts';
import type { TriggeredLaw } from '../law-rule/triggered.ts';
import type { Difference } from '../record/difference.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Statement } from '../record/statement.ts';

/** A vocabulary record or entity as it stood at posting; ancestors are keys, nearest first. */
export type Term = { id: string; key: string; name: string; description: string | null; ancestors: string[] };

export type SnapshotStatement = Omit<Statement, keyof System | 'version'>;
export type SnapshotDifference = Pick<
  Difference,
  | 'statementKey'
  | 'statementKind'
  | 'sort'
  | 'facet'
  | 'direction'
  | 'before'
  | 'after'
  | 'reason'
  | 'rule'
  | 'ruleEdition'
  | 'citation'
> & { class: Difference['class'] };

/** A change clause that binds a posting: a commitment of the version then in force. */
export type BindingClause = {
  statementKey: string;
  versionNumber: number;
  terms: NonNullable<NonNullable<Statement['terms']>['change']>;
};

/** Everything a posted version is read from; nothing in it ever changes. */
export type Snapshot = {
  policy: {
    id: string;
    key: string;
    title: string;
    kind: string;
    language: string;
    timeZone: string;
    audiences: string[];
    publishers: string[];
  };
  version: {
    id: string;
    number: number;
    ground: string;
    text: string;
    citation: string | null;
    chosenAt: string | null;
  } & Pick<PolicyVersion, 'dataScope' | 'earlierDataConsent'>;
  statements: SnapshotStatement[];
  /** By id: every record that the statements, publishers and affiliates refer to. */
  terms: Record<string, Term>;
  affiliates: {
    id: string;
    subject: string;
    relation: string;
    object: string;
    fromOn: string | null;
    toOn: string | null;
  }[];
  platforms: { id: string; key: string; name: string; host: string | null; noticeUrls: string[] }[];
  differences: SnapshotDifference[];
  /** All that bind: the date keeps every one of them. */
  clauses: BindingClause[];
  /** Rules of law that the differences bring about, as they stood on the day of posting. */
  laws: readonly TriggeredLaw[];
  notice: { id: string; text: string; sha256: string } | null;
};

/** Snapshots are written by `takeSnapshot` alone and never change, so their making is all there is to see. */
export const isSnapshot = (content: unknown): content is Snapshot =>
  typeof content === 'object' && content !== null && 'policy' in content && 'terms' in content;
