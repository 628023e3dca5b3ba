import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { comesFromPerson, type Declaring, declarations } from './declaration.ts';
import { fidesKey } from './fides-key.ts';
import { reasonToLeaveOut } from './left-out.ts';
import type { System } from './manifest.ts';

type Asked = Declaring & { organization: string; address: string };
const speakers = ['self', 'each-publisher'];

/** The publishers' own system, and one for each party that gathers, uses or discloses for itself. */
export function systems(asked: Asked): System[] {
  const { reading } = asked;
  const told = reading.statements.filter((said) => reasonToLeaveOut(said) === null);
  const practices = told.filter(({ kind }) => kind !== 'security' && kind !== 'contact');
  const own = practices.filter((said) => isOwn(said, reading));
  const others = [...new Set(practices.flatMap(({ actors }) => actors))].filter(
    (id) => !speakers.includes(reading.terms[id]?.key ?? ''),
  );
  return [
    { ...ownSystem(asked, own), ...security(told) },
    ...others.sort().map((id) => {
      const theirs = practices.filter(({ actors }) => actors.includes(id));
      return foreignSystem(asked, id, theirs);
    }),
  ];
}

/** Where the text names nobody, the publisher speaks of itself. */
const isOwn = ({ actors }: SnapshotStatement, { terms }: Reading) =>
  actors.length === 0 || actors.some((id) => speakers.includes(terms[id]?.key ?? ''));

function ownSystem(asked: Asked, said: readonly SnapshotStatement[]): System {
  const { policy, version, platforms, terms } = asked.reading;
  const { number, status, postedAt, effectiveAt, observedAt, lastObservedAt, lastUpdatedOn } = version;
  const [, ...joint] = policy.publishers.map((id) => terms[id]?.name ?? id);
  return {
    fides_key: fidesKey(policy.key),
    organization_fides_key: asked.organization,
    name: policy.title,
    description: `What version ${number} of the policy says.`,
    system_type: 'Service',
    meta: {
      policy: policy.key,
      version: number,
      status,
      ...known({ postedAt, effectiveAt, observedAt, lastObservedAt, lastUpdatedOn }),
      platforms: platforms.map(({ key }) => key),
    },
    privacy_policy: asked.address,
    ...(joint.length ? { joint_controller_info: joint.join(', ') } : {}),
    ...flows(asked, said),
  };
}

const known = (dates: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== null));

function foreignSystem(asked: Asked, party: string, said: readonly SnapshotStatement[]): System {
  const { policy, terms } = asked.reading;
  const { key, name } = terms[party] ?? { key: party, name: party };
  return {
    fides_key: `${fidesKey(policy.key)}_${fidesKey(key)}`,
    organization_fides_key: asked.organization,
    name: `${name} (${policy.title})`,
    description: 'What the policy says that others do.',
    system_type: 'Third Party',
    meta: { policy: policy.key, party: key },
    ...flows(asked, said),
  };
}

function flows(asked: Asked, said: readonly SnapshotStatement[]) {
  const { reading } = asked;
  const fromUsers = said.some((each) => comesFromPerson(each, reading));
  const methods = said.flatMap(({ collectionMethods }) => collectionMethods);
  const declared = said.flatMap((each) => declarations(each, asked));
  return {
    ...(fromUsers ? { ingress: [{ fides_key: 'user', type: 'user' }] } : {}),
    ...(methods.some((id) => reading.terms[id]?.key === 'cookie') ? { uses_cookies: true } : {}),
    privacy_declarations: declared.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
  };
}

const nameOf = ({ name, data_use }: System['privacy_declarations'][number]) => `${name} ${data_use}`;

function security(said: readonly SnapshotStatement[]): Pick<System, 'data_security_practices'> {
  const words = said.filter(({ kind }) => kind === 'security').map(({ summary }) => summary);
  return words.length ? { data_security_practices: words.join(' ') } : {};
}
