import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';

type Kind = SnapshotStatement['kind'];

/** The practices that a privacy declaration can state, each with the use it has where no purpose is said. */
const practices: Partial<Record<Kind, string | null>> = {
  collection: 'collect',
  use: null,
  disclosure: 'third_party_sharing',
  retention: null,
};

export const useWithoutPurpose = (kind: Kind) => practices[kind] ?? null;

/** Kinds that are told elsewhere than in a declaration. */
const toldElsewhere: readonly Kind[] = ['security', 'contact'];

const otherKinds: Partial<Record<Kind, string>> = {
  choice: 'A manifest has no place for a choice that people have.',
  access: 'Rights belong to a kind of data subject as such, not to what one policy grants.',
  children: 'A manifest has no place for an age limit.',
  signal: 'A manifest has no place for the signals of a browser.',
  change: 'A manifest has no place for promises about its own changes.',
  obligation: 'A manifest has no place for notices that a law asks for.',
  coverage: 'A system says what it does, not where a policy applies.',
};

/** Why a statement has no place in a manifest; null where it has one. */
export function reasonToLeaveOut({ kind, modality, negated, purposes }: SnapshotStatement): string | null {
  if (modality === 'not-stated') return 'A manifest cannot say that something is not stated.';
  const isPractice = kind in practices;
  if (!isPractice && !toldElsewhere.includes(kind)) {
    return otherKinds[kind] ?? `A manifest has no place for a ${kind}.`;
  }
  if (isPractice && negated) return 'A declaration states what is done, never what is not.';
  if (isPractice && purposes.length === 0 && useWithoutPurpose(kind) === null) {
    return 'A declaration needs a data use, and no purpose is said.';
  }
  return null;
}
