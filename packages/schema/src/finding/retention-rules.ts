/** Whether it can be told how long information is kept. */

import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { FindingRule } from './rule.ts';
import { isOnlinePolicy, isPlain, ofKind, unsaidOfKind } from './said.ts';

const notStated: FindingRule = {
  id: 'retention-not-stated',
  edition: 1,
  title: 'How long information is kept is not said',
  severity: 'note',
  basis: law.retention,
  find: (version) => {
    const unsaid = unsaidOfKind(version, 'retention');
    const isSilent = isOnlinePolicy(version) && ofKind(version, 'retention').length === 0;
    if (!unsaid.length && !isSilent) return [];
    const message = findingSentences.retentionUnsaid;
    return [{ message, statements: unsaid }];
  },
};

const withoutEnd: FindingRule = {
  id: 'retention-without-end',
  edition: 1,
  title: 'Information is kept without an end',
  severity: 'note',
  basis: law.retention,
  find: (version) => {
    const endless = ofKind(version, 'retention').filter((each) => isPlain(each) && isEndless(each));
    const message = findingSentences.retentionEndless;
    return endless.length ? [{ message, statements: endless }] : [];
  },
};

/** Events that may never come, or that nobody outside can see. */
const unseen: readonly string[] = [
  'legal-obligation-ended',
  'dispute-resolved',
  'agreement-enforced',
  'record-schedule',
];

const isEndless = ({ actions, terms }: SnapshotStatement) =>
  actions.includes('retain') &&
  !terms?.retention?.duration &&
  (terms?.retention?.events ?? []).every((each) => unseen.includes(each));

export const retentionRules = [notStated, withoutEnd];
