import type { TreeNode } from '@privacy-register/desk/tree/node.ts';
import type { RaRecord } from 'react-admin';
import type { Say } from '../language/say.ts';

/** A term of a vocabulary, as far as a tree needs to know it. */
export type Term = TreeNode & {
  key: string;
  description: string | null;
  replacedBy: string | null;
  deprecatedOn: string | null;
  /** From then on its place and description are kept: a posted version says what it meant. */
  firstPostedAt: string | null;
  archivedAt: string | null;
  revision: number;
};

export const termOf = (record: RaRecord): Term => ({
  id: String(record.id),
  key: record.key,
  name: record.name,
  description: record.description ?? null,
  parents: record.parents ?? [],
  replacedBy: record.replacedBy ?? null,
  deprecatedOn: record.deprecatedOn ?? null,
  firstPostedAt: record.firstPostedAt ?? null,
  archivedAt: record.archivedAt ?? null,
  revision: record.revision,
  isRetired: Boolean(record.archivedAt || record.deprecatedOn || record.replacedBy),
});

export const namesOf = (terms: readonly Term[], ids: readonly string[], say: Say): string =>
  ids.map((id) => terms.find((term) => term.id === id)?.name ?? say('a term that is not here')).join(', ');
