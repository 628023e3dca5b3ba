/** Statements of one version that cannot all be true, or that nobody can keep. */

import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { LintedVersion } from './library.ts';
import { denies, isDenied } from './opposite.ts';
import type { FindingRule } from './rule.ts';
import { isPlain, ofKind, reaches } from './said.ts';

const recordedConflict: FindingRule = {
  id: 'recorded-conflict',
  edition: 1,
  title: 'Two statements conflict',
  severity: 'error',
  basis: law.deception,
  find: (version) =>
    conflictsIn(version)
      .filter(([a, b]) => !isOfferOfDenied(a, b, version) && !isOfferOfDenied(b, a, version))
      .map(([a, b]) => ({
        message: findingSentences.twoConflict,
        statements: [a, b],
      })),
};

/** Each pair once, whichever of the two names the other. */
function conflictsIn({ reading }: LintedVersion): [SnapshotStatement, SnapshotStatement][] {
  const { statements } = reading;
  return statements.flatMap((a, at) =>
    statements
      .slice(at + 1)
      .filter((b) => a.conflictsWith.includes(b.key) || b.conflictsWith.includes(a.key))
      .map((b): [SnapshotStatement, SnapshotStatement] => [a, b]),
  );
}

const unlinkedOpposites: FindingRule = {
  id: 'unlinked-opposites',
  edition: 1,
  title: 'Said and denied, without a link',
  severity: 'error',
  basis: law.deception,
  find: (version) =>
    version.reading.statements.filter(denies).flatMap((denial) => {
      const claims = version.reading.statements.filter((each) => isDenied(each, denial, version.reading));
      if (!claims.length) return [];
      const message = findingSentences.saidAndDenied;
      return [{ message, statements: [denial, ...claims] }];
    }),
};

const offerOfDenied: FindingRule = {
  id: 'choice-about-what-is-denied',
  edition: 1,
  title: 'A choice about what is denied',
  severity: 'warning',
  basis: law.deception,
  find: (version) =>
    ofKind(version, 'choice').flatMap((choice) => {
      const denials = ofKind(version, 'disclosure').filter((each) => isOfferOfDenied(choice, each, version));
      if (!denials.length) return [];
      const message = findingSentences.choiceDenied;
      return [{ message, statements: [choice, ...denials] }];
    }),
};

function isOfferOfDenied(choice: SnapshotStatement, denial: SnapshotStatement, { reading }: LintedVersion) {
  const isOffer =
    choice.kind === 'choice' && isPlain(choice) && choice.terms?.choice?.mechanism === 'opt-out';
  if (!isOffer || denial.kind !== 'disclosure' || !denies(denial)) return false;
  if (
    reading.statements.some(
      (each) => opens(each, denial) && reaches(reading, choice.recipients, each.recipients),
    )
  )
    return false;
  return (
    reaches(reading, denial.recipients, choice.recipients) &&
    (denial.purposes.length === 0 || reaches(reading, denial.purposes, choice.purposes))
  );
}

/** An exception of its own; one that names a legal basis alone leaves the denial as firm as before. */
const opens = ({ exceptionTo, legalBases }: SnapshotStatement, { key }: SnapshotStatement) =>
  exceptionTo.includes(key) && (!legalBases.length || legalBases.some((each) => !each.includes('law')));

const promiseWithoutScope: FindingRule = {
  id: 'promise-without-scope',
  edition: 1,
  title: 'A denial without limits',
  severity: 'warning',
  basis: law.deception,
  find: (version) =>
    version.reading.statements
      .filter((each) => denies(each) && isBoundless(each) && !hasException(version, each))
      .map((each) => ({
        message: findingSentences.denialWithoutLimits,
        statements: [each],
      })),
};

const isBoundless = (each: SnapshotStatement) =>
  [
    each.dataCategories,
    each.recipients,
    each.purposes,
    each.sources,
    each.collectionMethods,
    each.areas,
  ].every(({ length }) => length === 0) && !each.actions.includes('sell');

const hasException = ({ reading }: LintedVersion, { key }: SnapshotStatement) =>
  reading.statements.some(({ exceptionTo }) => exceptionTo.includes(key));

export const contradictionRules = [recordedConflict, unlinkedOpposites, offerOfDenied, promiseWithoutScope];
