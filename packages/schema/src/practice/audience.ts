/** Whom a statement speaks to. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { Audience } from './question.ts';

/** Whoever uses a site visits it, customer or not; a child and a bystander are spoken of apart. */
const narrower: ReadonlyMap<string, readonly Audience[]> = new Map([
  [
    'visitor',
    [
      'consumer',
      'customer',
      'former-customer',
      'applicant',
      'insured',
      'account-holder',
      'subscriber',
      'parent',
    ],
  ],
  ['consumer', ['customer']],
]);

/** Whether what is said to the wide audience is said to this one. */
export const isAmong = (one: string, wide: string): boolean =>
  one === wide || (narrower.get(wide) ?? []).some((each) => each === one);

/** Its own audiences; where it names none, those of its policy. */
export const audiencesOf = (
  { audiences }: Pick<SnapshotStatement, 'audiences'>,
  policy: readonly string[],
) => (audiences.length ? audiences : policy);
