/** Whether people can reach anybody. */

import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { FindingRule } from './rule.ts';
import { saidOfKind, unsaidOfKind } from './said.ts';

const missing: FindingRule = {
  id: 'contact-missing',
  edition: 1,
  title: 'No contact',
  severity: 'warning',
  basis: { reason: 'Whoever has a question or a request needs somebody to send it to.' },
  find: (version) => {
    if (saidOfKind(version, 'contact').some(isReachable)) return [];
    const message = findingSentences.noContact;
    return [{ message, statements: unsaidOfKind(version, 'contact') }];
  },
};

const unreachable: FindingRule = {
  id: 'contact-unreachable',
  edition: 1,
  title: 'A contact that leads nowhere',
  severity: 'warning',
  basis: law.deception,
  find: (version) =>
    saidOfKind(version, 'contact')
      .filter((each) => !isReachable(each))
      .map((each) => ({
        message: findingSentences.contactNowhere,
        statements: [each],
      })),
};

function isReachable({ terms, links }: SnapshotStatement): boolean {
  const contact = terms?.contact;
  if (contact?.status === 'missing' || contact?.status === 'dangling') return false;
  return Boolean(contact?.value || contact?.addressLines.length || links.some(({ url }) => url));
}

export const contactRules = [missing, unreachable];
