/** What a reader would look for in the policy and does not find. */
import type { ObservedSaid } from '../observed-document.ts';

const absence = { modality: 'not-stated', places: [] } as const;

export const absences: readonly ObservedSaid[] = [
  {
    ...absence,
    key: 'notice-days',
    kind: 'change',
    summary: 'How many days lie between the notice of a material change and its effect.',
  },
  {
    ...absence,
    key: 'changes-that-are-not-material',
    kind: 'change',
    summary: 'Whether and how people learn of changes that are not material.',
  },
  {
    ...absence,
    key: 'effective-date',
    kind: 'change',
    summary: 'From which day the policy itself holds; only the day of its last update is given.',
  },
  {
    ...absence,
    key: 'notice-without-email',
    kind: 'change',
    summary: 'What becomes of a notice by e-mail where an account has no e-mail address.',
  },
  {
    ...absence,
    key: 'postal-contact',
    kind: 'contact',
    terms: { contact: { kind: 'postal', status: 'dangling' } },
    summary: 'A postal address: the text refers back to one that stands nowhere in it.',
  },
  {
    ...absence,
    key: 'email-contact',
    kind: 'contact',
    terms: { contact: { kind: 'email', status: 'dangling' } },
    summary: 'An e-mail address: the text refers back to one that stands nowhere in it.',
  },
  {
    ...absence,
    key: 'phone-contact',
    kind: 'contact',
    terms: { contact: { kind: 'phone', status: 'missing' } },
    summary: 'A telephone number.',
  },
  {
    ...absence,
    key: 'cookie-lifetime',
    kind: 'retention',
    actors: ['self'],
    actions: ['retain'],
    collectionMethods: ['cookie'],
    summary: 'How long cookies stay on a device.',
  },
  {
    ...absence,
    key: 'opt-out-of-offers',
    kind: 'choice',
    actions: ['use', 'disclose'],
    purposes: ['third-party-marketing'],
    summary: 'How somebody keeps sponsors, partners and advertisers from being given information for offers.',
  },
  {
    ...absence,
    key: 'deadlines-of-other-requests',
    kind: 'choice',
    summary: 'By when any request but the one to end promotional e-mail is carried out.',
  },
  {
    ...absence,
    key: 'offline-information',
    kind: 'coverage',
    terms: { coverage: { selector: ['offline'] } },
    summary: 'Whether the policy holds for information gathered elsewhere than on the platforms.',
  },
];
