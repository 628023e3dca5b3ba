/** What a version points to, and whether it is there. */
import { fill } from '../sentence/sentence.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { LintedVersion, Mark } from './library.ts';
import { overlap } from './place.ts';
import type { FindingRule } from './rule.ts';
import { listed, reasonsOf } from './said.ts';

const referenceToNothing: FindingRule = {
  id: 'exception-to-nothing',
  edition: 1,
  title: 'An exception to nothing',
  severity: 'error',
  basis: { reason: 'An exception is read together with what it is an exception to.' },
  find: ({ reading }) =>
    reading.statements.flatMap((statement) => {
      const known = new Set(reading.statements.map(({ key }) => key));
      const lost = [...statement.exceptionTo, ...statement.conflictsWith].filter((key) => !known.has(key));
      if (!lost.length) return [];
      return [
        {
          message: fill(findingSentences.exceptionToNothing, { keys: listed(lost) }),
          statements: [statement],
        },
      ];
    }),
};

/** Kinds whose links people need in order to act; elsewhere a document may be named in passing. */
const acting: readonly string[] = ['choice', 'access', 'contact', 'obligation'];

const linkWithoutTarget: FindingRule = {
  id: 'link-without-target',
  edition: 1,
  title: 'A link that leads nowhere',
  severity: 'warning',
  basis: law.noticeContent,
  find: ({ reading, marks }, { policies }) => {
    const known = new Set(policies.map(({ key }) => key));
    const isLost = ({ url, policy }: SnapshotStatement['links'][number]) =>
      url === null && (policy === null || !known.has(policy));
    const from = reading.statements.filter(({ kind, links }) => acting.includes(kind) && links.some(isLost));
    const lost = marks.filter((mark) => mark.kind === 'lost-link' && !isOfContact(mark, reading));
    if (!from.length && !lost.length) return [];
    const words = from.flatMap(({ links }) => links.filter(isLost).map(({ text }) => `“${text}”`));
    const message = words.length
      ? fill(findingSentences.addressUnknown, { keys: listed([...new Set(words)]) })
      : fill(findingSentences.pageWithoutAddress, { reasons: reasonsOf(lost) });
    return [{ message, statements: from, marks: lost }];
  },
};

/** A contact without an address is told by another rule. */
const isOfContact = (mark: Mark, { statements }: LintedVersion['reading']) =>
  statements.some(({ kind, passages }) => kind === 'contact' && passages.some((each) => overlap(each, mark)));

const governedByUnread: FindingRule = {
  id: 'prevailing-document-unread',
  edition: 1,
  title: 'Another document prevails, and we do not have it',
  severity: 'warning',
  basis: { reason: 'Questions about these people are answered by a document that is not in the register.' },
  find: ({ reading }, { policies, versions }) =>
    policies.flatMap(({ key, title, prevailsOver }) => {
      const over = prevailsOver.find(({ policy }) => policy === reading.policy.key);
      if (!over || versions.some((each) => each.reading.policy.key === key)) return [];
      const whom = over.audiences.length ? listed(over.audiences) : findingSentences.everybody;
      return [
        {
          message: fill(findingSentences.otherPrevails, { list: whom, title }),
          about: [key, over.audiences],
        },
      ];
    }),
};

export const referenceRules = [referenceToNothing, linkWithoutTarget, governedByUnread];
