/** Every change leaves an entry, chained by hash; personal values stand beside the chain and can be erased. */
import { randomBytes } from 'node:crypto';
import type { Change } from '@privacy-register/schema/kit/change';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { desc, eq, inArray } from 'drizzle-orm';
import { hashOfEntry, saltedHash } from '../proof/entry-hash.ts';
import type { ChainEnd, Plan, Writing } from './write.ts';

export const genesis = '0'.repeat(64);

export function* audit(writing: Writing, type: RecordType, change: Change, revision: number): Plan {
  const { tables, db, signature } = writing;
  const last = writing.chainEnd ?? (yield* endOfChain(writing));
  const { content, apart } = pseudonymous(type, 'values' in change ? change.values : {});
  const entry = {
    sequence: last.sequence + 1,
    at: signature.at,
    actor: signature.by,
    action: signature.action,
    recordType: type.name,
    recordId: change.id,
    revision,
    content: { do: change.do, ...content },
    previousHash: last.hash,
  };
  const hash = hashOfEntry(entry);
  yield db
    .insert(tables.audit)
    .values({ ...entry, hash })
    .returning({ sequence: tables.audit.sequence });
  writing.chainEnd = { sequence: entry.sequence, hash };
  for (const value of apart) {
    const row = { ...value, sequence: entry.sequence };
    yield db.insert(tables.erasable).values(row).returning({ hash: tables.erasable.hash });
  }
}

/** Asked once a commit: nobody else writes until it is done. */
function* endOfChain({ tables, db }: Writing): Plan<ChainEnd> {
  const { sequence, hash } = tables.audit;
  const query = db.select({ sequence, hash }).from(tables.audit).orderBy(desc(sequence)).limit(1);
  const [last] = yield query;
  return last ?? { sequence: 0, hash: genesis };
}

/** Takes away what people were called and their addresses; the chain keeps the hashes and stays whole. */
export function* forget({ tables, db }: Writing, id: string): Plan<number> {
  const { audit, erasable } = tables;
  const entries = db.select({ sequence: audit.sequence }).from(audit).where(eq(audit.recordId, id));
  yield db.delete(erasable).where(inArray(erasable.sequence, entries)).returning({ hash: erasable.hash });
  return 0;
}

/** Beside the hash of a secret stands its salt alone: nothing can be guessed from the chain, and a change shows. */
export const notKept = { kept: false };

function pseudonymous(type: RecordType, values: Record<string, unknown>) {
  const apart: { hash: string; salt: string; value: unknown }[] = [];
  const content = Object.entries(values).map(([name, value]): [string, unknown] => {
    const field = type.fields[name];
    if (value === null || !(field?.secret || field?.personal)) return [name, value];
    const salt = randomBytes(16).toString('hex');
    const hash = saltedHash({ salt, value });
    apart.push({ hash, salt, value: field.secret ? notKept : value });
    return [name, field.secret ? { secret: hash } : { personal: hash }];
  });
  return { content: Object.fromEntries(content), apart };
}
