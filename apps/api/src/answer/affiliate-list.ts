/** Lists of affiliates in what companies say themselves. */
import type { Records } from '@privacy-register/schema/records';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import type { Context } from '../context.ts';
import { answerNamed, type When } from './in-force.ts';
import { type PostedStatement, told } from './posted-statement.ts';
import { reading } from './reading.ts';

type Affiliation = Records['affiliation'];
export type List = { publishers: readonly string[]; said: SnapshotStatement; told: PostedStatement };

/** Member lists in what the companies concerned say themselves at that instant. */
export async function listsBy(
  context: Context,
  standing: readonly Affiliation[],
  when: When,
): Promise<List[]> {
  const concerned = standing.flatMap(({ subject, object }) => [subject, object]);
  const policies = await context.read.all('policy', {}, { field: 'key', direction: 'asc' });
  const speaking = policies.filter(({ publishers }) => publishers.some((each) => concerned.includes(each)));
  const lists = speaking.map(async (policy) => {
    const { version } = await answerNamed(context, policy, when);
    if (!version) return [];
    const read = await reading(context, version, when.knownAt);
    const answers = new Map(told(read, version).map((each) => [each.key, each]));
    return read.statements.filter(isList).flatMap((said) => {
      const shown = answers.get(said.key);
      return shown ? [{ publishers: policy.publishers, said, told: shown }] : [];
    });
  });
  return (await Promise.all(lists)).flat();
}

const isList = ({ kind, completeness, definedEntities }: SnapshotStatement) =>
  kind === 'definition' && completeness !== null && definedEntities.length > 0;

/** The list that names the member, made by one of the two or by their family: that of a stranger says nothing. */
export const listing = (lists: readonly List[], { subject, object }: Affiliation) =>
  lists.find(
    ({ publishers, said }) =>
      said.definedEntities.includes(subject) &&
      publishers.some((each) => each === subject || each === object),
  );
