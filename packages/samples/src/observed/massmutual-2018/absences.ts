/** What a reader would look for in the policy and does not find. */
import type { ObservedSaid } from '../observed-document.ts';

const absence = { modality: 'not-stated', places: [] } as const;

export const absences: readonly ObservedSaid[] = [
  {
    ...absence,
    key: 'notice-days',
    kind: 'change',
    summary:
      'The policy does not say how many days lie between the notice of a material change and its effect.',
  },
  {
    ...absence,
    key: 'changes-that-are-not-material',
    kind: 'change',
    summary: 'The policy does not say whether and how people learn of changes that are not material.',
  },
  {
    ...absence,
    key: 'effective-date',
    kind: 'change',
    summary: 'The policy does not say from which day it holds; only the day of its last update is given.',
  },
  {
    ...absence,
    key: 'notice-without-email',
    kind: 'change',
    summary: 'The policy does not say how a notice by e-mail reaches somebody whose account has no address.',
  },
  {
    ...absence,
    key: 'postal-contact',
    kind: 'contact',
    terms: { contact: { kind: 'postal', status: 'dangling' } },
    summary: 'The policy gives no postal address, though it speaks of one as given above.',
  },
  {
    ...absence,
    key: 'email-contact',
    kind: 'contact',
    terms: { contact: { kind: 'email', status: 'dangling' } },
    summary: 'The policy gives no e-mail address, though it speaks of one as given above.',
  },
  {
    ...absence,
    key: 'phone-contact',
    kind: 'contact',
    terms: { contact: { kind: 'phone', status: 'missing' } },
    summary: 'The policy gives no telephone number.',
  },
  {
    ...absence,
    key: 'cookie-lifetime',
    kind: 'retention',
    actors: ['self'],
    actions: ['retain'],
    collectionMethods: ['cookie'],
    summary: 'The policy does not say how long cookies stay on a device.',
  },
  {
    ...absence,
    key: 'opt-out-of-offers',
    kind: 'choice',
    actions: ['use', 'disclose'],
    purposes: ['third-party-marketing'],
    summary:
      'The policy names no way to keep sponsors, partners and advertisers from getting information for offers.',
  },
  {
    ...absence,
    key: 'deadlines-of-other-requests',
    kind: 'choice',
    summary: 'The policy sets no time for any request but the one to end promotional e-mail.',
  },
  {
    ...absence,
    key: 'offline-information',
    kind: 'coverage',
    terms: { coverage: { selector: ['offline'] } },
    summary:
      'The policy does not say whether it holds for information gathered elsewhere than on the platforms.',
  },
];
