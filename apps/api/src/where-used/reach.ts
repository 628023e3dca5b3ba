/** How far a change of a record is felt: through what belongs to no policy, up to what does. */
import type { Reader } from '@privacy-register/db/read/reader';
import type { RecordName, Records } from '@privacy-register/schema/records';
import type { Use } from '@privacy-register/schema/where-used/use';

const mostSteps = 8;

type Reach = { direct: Use[]; all: Use[] };

export async function reach(read: Reader, type: RecordName, record: Records[RecordName]): Promise<Reach> {
  const direct = await read.uses({ type, targets: [targetOf(record)] });
  const met = new Map(standing(direct).map((use) => [use.id, use]));
  let level = [...met.values()].filter(isApart);
  for (let step = 0; step < mostSteps && level.length; step += 1) {
    const fresh = (await usesOfAll(read, level)).filter(({ id }) => id !== record.id && !met.has(id));
    for (const use of fresh) met.set(use.id, use);
    level = fresh.filter(isApart);
  }
  return { direct, all: [...met.values()] };
}

async function usesOfAll(read: Reader, level: readonly Use[]): Promise<Use[]> {
  const types = [...new Set(level.map(({ type }) => type))];
  const found = await Promise.all(
    types.map((type) => {
      const targets = level.filter((use) => use.type === type).map(({ id }) => ({ id }));
      return read.uses({ type, targets });
    }),
  );
  return standing(found.flat());
}

const isApart = ({ policy }: Use) => policy === null;
const standing = (uses: readonly Use[]) => uses.filter(({ isArchived }) => !isArchived);

function targetOf(record: Records[RecordName]) {
  const said = new Map<string, unknown>(Object.entries(record));
  const text = (name: string) => {
    const value = said.get(name);
    return typeof value === 'string' ? { [name]: value } : {};
  };
  return { id: record.id, ...text('key'), ...text('version') };
}
