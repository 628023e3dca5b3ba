import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { type Cell, filled, lacking, type Missing } from './cell.ts';
import { type Facts, keysOf, saidOf } from './facts.ts';
import type { Reason } from './reason.ts';
import type { Shared } from './share-cell.ts';

export type Limit = 'yes' | 'no' | 'not-shared';

/** «Can you limit this sharing?» It takes an opt-out, or the plain word that there is none. */
export function limitCell(facts: Facts, reason: Reason, shared: Cell<Shared>): Cell<Limit> {
  if (!shared.isFilled) return lacking();
  if (!shared.value.isShared) return filled('not-shared');
  const cell = `limit.${reason.reason}`;
  const lack = (why: Missing['why'], message: string, near: string[]) =>
    lacking({ cell, why, message, near });
  const choices = choicesOn(facts, reason);
  const given = choices.filter(({ negated }) => !negated);
  const denied = choices.filter(({ negated }) => negated);

  if (given.length && denied.length) {
    return lack('conflicting', 'A choice is both given and denied.', keysOf(choices));
  }
  if (given.length) return filled('yes');
  if (reason.optOutRequiredBy !== null) {
    const message = `An opt-out is required (${reason.optOutRequiredBy}), and none is given.`;
    return lack(denied.length ? 'not-allowed' : 'not-stated', message, [
      ...keysOf(denied),
      ...shared.value.restsOn,
    ]);
  }
  if (denied.length) return filled('no');
  return lack(
    'not-stated',
    'Whether sharing for this reason can be limited is not said.',
    shared.value.restsOn,
  );
}

/** Opt-outs from sharing for this reason or for a wider one; a denial without purposes is one of them all. */
function choicesOn(facts: Facts, { reason, party }: Pick<Reason, 'reason' | 'party'>): SnapshotStatement[] {
  const purpose = facts.purposeOf(reason);
  return optOuts(facts).filter((said) => {
    const isAll = said.negated && said.purposes.length === 0;
    return (
      (isAll || covers(facts, said.purposes, purpose)) &&
      (isOpen(said) || covers(facts, said.recipients, party))
    );
  });
}

/** Choices of those who hold an account together are told apart: they say whose choice counts. */
export const optOuts = (facts: Facts): SnapshotStatement[] =>
  saidOf(facts, 'choice').filter((said) => isOptOut(said) && !said.audiences.includes('account-holder'));

export const isOptOut = ({ terms }: SnapshotStatement): boolean => terms?.choice?.mechanism === 'opt-out';

const isOpen = ({ recipients }: SnapshotStatement) => recipients.length === 0;

/** Whether one of the terms is the one asked or a wider one. */
function covers({ reading }: Facts, ids: readonly string[], key: string | null): boolean {
  if (key === null) return true;
  const asked = Object.values(reading.terms).find((term) => term.key === key);
  const wide = [key, ...(asked?.ancestors ?? [])];
  return ids.some((id) => wide.includes(reading.terms[id]?.key ?? ''));
}
