import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { carriedOf } from './carried.ts';
import { reasonToLeaveOut } from './left-out.ts';
import type { Unsaid } from './manifest.ts';
import { placedContacts } from './organization.ts';

/** Said once for the whole version, since it is lost of every statement. */
const everywhere: Record<string, string> = {
  section: 'A declaration does not say where in the text it stands.',
  order: 'Declarations stand in the order of their names.',
  passages: 'A manifest has no place for the words of the text.',
};

const reasons: Record<string, string> = {
  modality: 'What may or generally does happen is declared like what does.',
  completeness: 'A list of keys does not say whether it is all or only examples.',
  sources: 'Data flow from systems or from users, not from classes of parties.',
  recipients: 'Neither the person nor a publisher is a third party.',
  collectionMethods: 'A manifest knows cookies and what users give, and no other way of collecting.',
  legalBases: 'A declaration has one legal basis, of those in article 6 of the GDPR.',
  exceptionTo: 'Declarations stand alone: none is an exception to another.',
  conflictsWith: 'Declarations stand alone: none contradicts another.',
};

/** Everything that a version says and its manifest does not. */
export function unsaid(reading: Reading): Unsaid[] {
  const { statements, affiliates, version } = reading;
  const whole: Unsaid[] = [
    ...Object.entries(everywhere).map(([facet, reason]) => ({ statement: null, facet, reason })),
    ...lost('affiliates', affiliates.length > 0, 'Organizations of a manifest do not belong together.'),
    ...lost('text', version.text !== null, 'A manifest has no place for the text.'),
  ];
  return [...whole, ...statements.flatMap((each) => unsaidOf(each, reading))];
}

const lost = (facet: string, isThere: boolean, reason: string) =>
  isThere ? [{ statement: null, facet, reason }] : [];

function unsaidOf(said: SnapshotStatement, reading: Reading): Unsaid[] {
  const reason = reasonToLeaveOut(said) ?? reasonNotToReach(said, reading);
  if (reason !== null) return [{ statement: said.key, facet: null, reason }];
  const kept = carriedOf(said, reading);
  const facets = Object.entries(said).filter(([facet, value]) => !kept.has(facet) && isSaid(facet, value));
  return facets.map(([facet]) => {
    return { statement: said.key, facet, reason: reasons[facet] ?? 'A declaration has no field for it.' };
  });
}

function reasonNotToReach({ key, kind }: SnapshotStatement, { statements }: Reading): string | null {
  if (kind !== 'contact' || placedContacts(statements).includes(key)) return null;
  return 'An organization has one postal address, one e-mail address and one telephone number.';
}

function isSaid(facet: string, value: unknown): boolean {
  if (facet in everywhere || (facet === 'modality' && value === 'does')) return false;
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== false;
}
