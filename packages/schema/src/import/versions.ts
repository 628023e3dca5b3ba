/** The versions of a document: recorded as observed where they are new, compared as a whole where not. */

import { canonical } from '../kit/canonical.ts';
import { create } from '../kit/change.ts';
import { madeRecord } from '../kit/made-record.ts';
import type { Issue } from '../kit/refusal.ts';
import { type Asked, signatureOf } from '../lifecycle/asked.ts';
import { nextNumber, type PolicyState, type Vocabulary } from '../lifecycle/dossier.ts';
import { observe, recordObserved } from '../lifecycle/observe.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { SourceDocument } from '../record/source-document.ts';
import type { Observed } from './as-observed.ts';
import type { HeldVersion } from './held.ts';
import { markChanges, sameMarks } from './marks.ts';
import type { IdOf } from './naming.ts';
import { type Decided, decidedAt, type Row, together } from './outcome.ts';
import { readStatements, statementDifferences } from './statements.ts';

export type Recording = {
  state: PolicyState;
  held: readonly HeldVersion[];
  /** With everything that the document brings. */
  vocabulary: Vocabulary;
  sources: readonly SourceDocument[];
  idOf: IdOf;
};

export function decideVersions(told: readonly Observed[], recording: Recording, asked: Asked): Decided {
  const { state, held, vocabulary, sources, idOf } = recording;
  const versions: PolicyVersion[] = [...state.versions];
  return together(told.map(decideOne));

  function decideOne(one: Observed): Decided {
    const { path, number } = one;
    const source = sources.find(({ id }) => id === idOf('source-document', one.sourceDocument));
    const name = `Version ${number}, ${one.statements.length} statements`;
    const row = (outcome: Row['outcome']): Row[] => [{ path, type: 'policy-version', name, outcome }];
    if (!source) return { changes: [], issues: [sourceless(path)], rows: row('differs') };
    const length = source.length;
    const read = readStatements({ told: one.statements, path, text: source.text, length }, idOf);
    const known = held.find(({ version }) => version.number === number);
    if (known) {
      const issues = read.issues.length ? read.issues : differing(one, known, source, read.statements);
      return { changes: [], issues, rows: row(issues.length ? 'differs' : 'same') };
    }
    if (number !== nextNumber(versions)) {
      return {
        changes: [],
        issues: [...read.issues, outOfTurn(path, nextNumber(versions))],
        rows: row('differs'),
      };
    }
    const decided = decidedAt(path, () => recorded(one, source, read.statements));
    return { ...decided, issues: [...read.issues, ...decided.issues], rows: row('created') };
  }

  function recorded(one: Observed, source: SourceDocument, said: HeldVersion['statements']) {
    const { observedAt = null, lastObservedAt = null, lastUpdatedOn = null } = one;
    const seen = { source, observedAt, lastObservedAt, lastUpdatedOn };
    const changes = observe({ ...state, versions }, seen, asked);
    const made = changes.find((change) => change.do === 'create');
    if (made?.do !== 'create') throw new Error('An observation makes a version.');
    const { id, values } = made;
    const version = madeRecord('policy-version', { id, at: asked.now, by: signatureOf(asked.by), values });
    versions.push(version);
    return [
      ...changes,
      ...recordObserved({ ...state, version, versions, vocabulary }, said, asked),
      ...said.map((each) => create('statement', asked.newId('statement'), { ...each, version: id })),
      ...markChanges(one.marks, { version: id }, asked),
    ];
  }
}

const seenFields = ['observedAt', 'lastObservedAt', 'lastUpdatedOn'] as const;

function differing(
  one: Observed,
  { version, statements, marks }: HeldVersion,
  source: SourceDocument,
  said: HeldVersion['statements'],
): Issue[] {
  const { path } = one;
  if (version.status !== 'observed') {
    const message = 'This register posted versions of the policy itself; nothing is imported over them.';
    return [{ code: 'authored-already', field: path, message }];
  }
  const otherwise = [
    ...seenFields.filter((name) => canonical(one[name] ?? null) !== canonical(version[name])),
    ...(version.sourceDocument === source.id ? [] : ['sourceDocument']),
    ...(sameMarks(one.marks, marks) ? [] : ['marks']),
  ];
  return [
    ...otherwise.map((name) => ({
      code: 'differs',
      field: `${path}.${name}`,
      message: `In this register the version reads otherwise under ${name}.`,
    })),
    ...statementDifferences({ told: one.statements, path }, said, statements),
  ];
}

const sourceless = (path: string): Issue => ({
  code: 'missing',
  field: `${path}.sourceDocument`,
  message: 'Say from which source document this version was read.',
});

const outOfTurn = (path: string, next: number): Issue => ({
  code: 'number-out-of-turn',
  field: `${path}.number`,
  message: `The next version of this policy here is version ${next}.`,
});
