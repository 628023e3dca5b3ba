/** What a policy promises about changing itself, against the law, the default and what it promised before. */

import { belowDefault, promises } from '../lifecycle/clause.ts';
import { fill } from '../sentence/sentence.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { LintedVersion } from './library.ts';
import type { FindingRule } from './rule.ts';
import { isOnlinePolicy, listed, ofKind, saidOfKind, unsaidOfKind } from './said.ts';

const clauseMissing: FindingRule = {
  id: 'change-clause-missing',
  edition: 1,
  title: 'No promise about changes',
  severity: 'warning',
  basis: law.changeProcess,
  find: (version) => {
    if (!isOnlinePolicy(version) || promisesOf(version).length) return [];
    const reserved = saidOfKind(version, 'change');
    const message = reserved.length ? findingSentences.changesReserved : findingSentences.changesUntold;
    return [{ message, statements: [...reserved, ...unsaidOfKind(version, 'change')] }];
  },
};

const clauseBelowDefault: FindingRule = {
  id: 'change-clause-below-default',
  edition: 1,
  title: 'Change clause weaker than the default',
  severity: 'warning',
  basis: {
    reason: 'By default every site shows the notice, every method is used, and full days are counted.',
  },
  find: (version) =>
    promisesOf(version).flatMap((statement) => {
      const terms = statement.terms?.change;
      if (!terms || !belowDefault({ statementKey: statement.key, terms })) return [];
      const weak = [
        ...(terms.join === 'any' ? [findingSentences.oneMethodEnough] : []),
        ...(terms.anchor === 'last-verified-posting' ? [] : [findingSentences.daysRunBefore]),
        ...(terms.boundary === 'after-nth-day' ? [] : [findingSentences.lastDayNotFull]),
      ];
      return [
        {
          message: fill(findingSentences.clauseBelowDefault, { list: listed(weak) }),
          statements: [statement],
        },
      ];
    }),
};

const clauseWeaker: FindingRule = {
  id: 'change-clause-weaker-than-before',
  edition: 1,
  title: 'Change clause weaker than before',
  severity: 'error',
  basis: law.deception,
  find: (version) => {
    const before = version.before?.reading.statements.find(isPromise);
    const [now] = promisesOf(version);
    const [was, is] = [before?.terms?.change, now?.terms?.change];
    if (!before || !now || !was || !is) return [];
    const weaker = [
      ...((is.count ?? 0) < (was.count ?? 0)
        ? [
            fill(findingSentences.fewerDays, {
              before: was.count ?? 0,
              after: is.count ?? findingSentences.noNumberNow,
            }),
          ]
        : []),
      ...(was.scope === 'any' && is.scope === 'adverse' ? [findingSentences.adverseOnly] : []),
      ...(was.join !== 'any' && is.join === 'any' ? [findingSentences.oneMethodNow] : []),
      ...was.methods
        .filter((each) => !is.methods.includes(each))
        .map((each) => fill(findingSentences.methodGone, { method: each })),
    ];
    if (!weaker.length) return [];
    const number = version.before?.reading.version.number;
    const message = fill(findingSentences.clauseWeaker, { number: number ?? 0, list: listed(weaker) });
    return [{ message, statements: [now], about: was }];
  },
};

const retroactive: FindingRule = {
  id: 'change-by-posting-alone',
  edition: 1,
  title: 'Changes reach what was collected before',
  severity: 'note',
  basis: law.retroactiveChange,
  find: (version) =>
    promisesOf(version).flatMap((statement) => {
      const { methods = [], join = null } = statement.terms?.change ?? {};
      const isDirect = methods.some((each) => each === 'email' || each === 'postal') && join !== 'any';
      if (!methods.length || isDirect) return [];
      const message = findingSentences.byPostingAlone;
      return [{ message, statements: [statement] }];
    }),
};

const checkBack: FindingRule = {
  id: 'reader-told-to-check-back',
  edition: 1,
  title: 'The reader is told to check for changes',
  severity: 'note',
  basis: law.checkingBack,
  find: (version) => {
    const sections = ofKind(version, 'change').flatMap(({ section }) => section ?? []);
    const advice = saidOfKind(version, 'education').filter(({ section }) => sections.includes(section ?? ''));
    const message = findingSentences.lookNowAndThen;
    return advice.length ? [{ message, statements: advice }] : [];
  },
};

const isPromise = (each: SnapshotStatement) => promises([each]).length > 0;
const promisesOf = ({ reading }: LintedVersion) => reading.statements.filter(isPromise);

export const changeRules = [clauseMissing, clauseBelowDefault, clauseWeaker, retroactive, checkBack];
