import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { fidesKey } from './fides-key.ts';
import type { Organization } from './manifest.ts';

/** Each publisher, with the first address of each sort that the version gives for all of them. */
export function organizations({ policy, terms, statements }: Reading): Organization[] {
  const reached = contacts(statements);
  return policy.publishers.map((id) => {
    const { key, name, description } = terms[id] ?? { key: id, name: id, description: null };
    const controller = Object.keys(reached).length ? { controller: { name, ...reached } } : {};
    return {
      fides_key: fidesKey(key),
      name,
      ...(description === null ? {} : { description }),
      ...controller,
    };
  });
}

const fieldOf = { postal: 'address', email: 'email', phone: 'phone' } as const;

/** Keys of the contact statements that find a place. */
export function placedContacts(statements: readonly SnapshotStatement[]): string[] {
  return Object.keys(fieldOf).flatMap((kind) => firstOf(statements, kind)?.key ?? []);
}

function contacts(statements: readonly SnapshotStatement[]): Record<string, string> {
  const found = Object.entries(fieldOf).map(([kind, field]) => {
    const contact = firstOf(statements, kind)?.terms?.contact;
    return [field, contact ? [...contact.addressLines, contact.value].filter(Boolean).join(', ') : ''];
  });
  return Object.fromEntries(found.filter(([, value]) => value !== ''));
}

const firstOf = (statements: readonly SnapshotStatement[], kind: string) =>
  statements.find((said) => said.modality !== 'not-stated' && said.terms?.contact?.kind === kind);
