import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { speechIn } from '../../language/speech.ts';
import { statementFields } from '../../words/facet.ts';
import { valueInWords } from '../../words/value.ts';
import { fidesKey } from './fides-key.ts';
import { useWithoutPurpose } from './left-out.ts';
import type { PrivacyDeclaration } from './manifest.ts';

export type Declaring = {
  reading: Reading;
  categoryOf: (id: string) => string;
  useOf: (id: string) => string;
};

/** One declaration for each purpose of a statement: each has one data use. */
export function declarations(said: SnapshotStatement, declaring: Declaring): PrivacyDeclaration[] {
  const { reading, categoryOf, useOf } = declaring;
  const categories = sorted(said.dataCategories.map(categoryOf));
  const audiences = said.audiences.length ? said.audiences : reading.policy.audiences;
  const bare = useWithoutPurpose(said.kind);
  const uses = said.purposes.length ? said.purposes.map(useOf) : [bare].filter((use) => use !== null);
  return sorted(uses).map((use) => ({
    name: `${said.key}: ${said.summary}`,
    data_categories: categories,
    data_use: use,
    data_subjects: sorted(audiences.map(fidesKey)),
    ...(comesFromPerson(said, reading) ? { ingress: ['user'] } : {}),
    ...(said.actions.length ? { features: [...said.actions] } : {}),
    ...basis(said),
    ...period(said, reading),
    ...sharing(said, categories, reading),
  }));
}

export function comesFromPerson(
  { collectionMethods, sources }: SnapshotStatement,
  { terms }: Reading,
): boolean {
  const keys = [...collectionMethods, ...sources].map((id) => terms[id]?.key ?? '');
  return keys.includes('provided-by-person') || keys.includes('person');
}

const bases: Partial<Record<SnapshotStatement['legalBases'][number], string>> = {
  consent: 'Consent',
  'required-by-law': 'Legal obligations',
};

/** A declaration has one basis, of those that the GDPR knows. */
export function basis({
  legalBases,
}: SnapshotStatement): Pick<PrivacyDeclaration, 'legal_basis_for_processing'> {
  const [only, ...more] = legalBases;
  const named = only && more.length === 0 ? bases[only] : undefined;
  return named ? { legal_basis_for_processing: named } : {};
}

function period(
  { kind, terms }: SnapshotStatement,
  reading: Reading,
): Pick<PrivacyDeclaration, 'retention_period'> {
  const field = statementFields.terms ?? null;
  if (kind !== 'retention') return {};
  const words = valueInWords({ value: terms, field, terms: reading.terms, say });
  return words === null ? {} : { retention_period: words };
}

const { say } = speechIn('en');
const inside = ['self', 'each-publisher', 'person'];

/** Those who get it, the publishers and the person aside. */
export function thirdParties({ recipients }: SnapshotStatement, { terms }: Reading): string[] {
  const named = recipients.flatMap((id) => terms[id] ?? []);
  return named.filter(({ key }) => !inside.includes(key)).map(({ name }) => name);
}

function sharing(
  said: SnapshotStatement,
  categories: string[],
  reading: Reading,
): Partial<PrivacyDeclaration> {
  if (said.kind !== 'disclosure') return {};
  const names = thirdParties(said, reading);
  if (said.recipients.length > 0 && names.length === 0) return {};
  return {
    data_shared_with_third_parties: true,
    ...(names.length ? { third_parties: names.join(', ') } : {}),
    shared_categories: categories,
  };
}

const sorted = (keys: readonly string[]) => [...new Set(keys)].sort();
