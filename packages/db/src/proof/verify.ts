/** Compares the register with its audit chain, and the chain with the checkpoints taken of it. */
import { canonical } from '@privacy-register/schema/kit/canonical';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Checkpoint } from '@privacy-register/schema/proof/checkpoint';
import {
  type Recognize,
  type Standing,
  standingAfter,
  strayFields,
} from '@privacy-register/schema/proof/standing';
import { recordName, records } from '@privacy-register/schema/records';
import { chainState } from '../audit-chain.ts';
import { notKept } from '../commit/audit.ts';
import type { PersonalValue, Store } from '../store.ts';
import { flawsAgainst } from './checkpoint.ts';
import { saltedHash } from './entry-hash.ts';
import type { Flaw } from './flaw.ts';
import { flawsOfPictures } from './pictures.ts';
import { orUnreadable, rowsOf } from './rows.ts';

const pageSize = 200;

/**
 * Every flaw found, the chain's first: what stands behind a broken entry can't be told.
 * `kept` are checkpoints that somebody else has; a chain that was written anew as a whole shows by them alone.
 */
export async function* flawsIn(store: Store, kept: readonly Checkpoint[] = []): AsyncGenerator<Flaw> {
  const { brokenAt } = await chainState(store);
  if (brokenAt !== null) return yield { what: 'entry', sequence: brokenAt };
  yield* flawsAgainst(store, [...(await store.checkpoints()), ...kept]);
  const values = await keptValues(store);
  for (const [hash, { sequence, ...own }] of values) {
    if (!isSecret(own.value) && saltedHash(own) !== hash) yield { what: 'personal-value', sequence };
  }
  const recognize: Recognize = (hash, value) => {
    const known = values.get(hash);
    return known ? saltedHash({ salt: known.salt, value }) === hash : null;
  };
  const standing = await standingNow(store);
  for (const [name, said] of standing) yield* flawsOf({ store, type: typeNamed(name), said, recognize });
  yield* flawsOfPictures(store);
}

type Comparison = { store: Store; type: RecordType; said: Map<string, Standing>; recognize: Recognize };

async function* flawsOf({ store, type, said, recognize }: Comparison): AsyncGenerator<Flaw> {
  const met = new Set<string>();
  for await (const { id, ...held } of rowsOf(store, recordName(type.name))) {
    met.add(id);
    const expected = said.get(id) ?? null;
    if (expected && strayFields(expected, held, recognize).length === 0) continue;
    yield* flawOf({ store, type, id, recognize });
  }
  for (const id of said.keys()) if (!met.has(id)) yield* flawOf({ store, type, id, recognize });
}

type One = { store: Store; type: RecordType; id: string; recognize: Recognize };

/** Looked at anew: others may have gone on writing since the chain was read. */
async function* flawOf({ store, type, id, recognize }: One): AsyncGenerator<Flaw> {
  const entries = await store.auditTrail({ recordId: id, limit: Number.MAX_SAFE_INTEGER });
  const held = await heldNow(store, type, id);
  const said = entries.reduce<Standing | null>((before, entry) => standingAfter(type, before, entry), null);
  if (!said && !held) return;
  if (!said) return yield { what: 'record', type: type.name, id, fields: [], sequence: null };
  const { sequence } = said;
  if (held === 'unreadable') return yield { what: 'record', type: type.name, id, fields: [held], sequence };
  if (!held) return yield { what: 'missing-record', type: type.name, id, sequence };
  const fields = strayFields(said, { ...held }, recognize);
  if (fields.length) yield { what: 'record', type: type.name, id, fields, sequence };
}

const heldNow = (store: Store, type: RecordType, id: string) =>
  orUnreadable(() => store.read(register).get(recordName(type.name), id));

/** By record type, what every record holds by the chain; types that nobody used yet have an empty map. */
async function standingNow(store: Store): Promise<Map<string, Map<string, Standing>>> {
  const audited = Object.values<RecordType>(records).filter((type) => type.audited !== false);
  const standing = new Map(audited.map(({ name }) => [name, new Map<string, Standing>()]));
  for (let after = 0; ; ) {
    const entries = await store.auditTrail({ after, limit: pageSize });
    for (const entry of entries) {
      const own = standing.get(entry.recordType);
      const next = standingAfter(typeNamed(entry.recordType), own?.get(entry.recordId) ?? null, entry);
      if (next) own?.set(entry.recordId, next);
      else own?.delete(entry.recordId);
      after = entry.sequence;
    }
    if (entries.length < pageSize) return standing;
  }
}

async function keptValues(store: Store): Promise<Map<string, PersonalValue>> {
  const kept = new Map<string, PersonalValue>();
  for (let after = ''; ; ) {
    const page = await store.personalValues({ after, limit: pageSize });
    for (const value of page) kept.set(value.hash, value);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return kept;
    after = last.hash;
  }
}

const isSecret = (value: unknown) => canonical(value) === canonical(notKept);
const typeNamed = (name: string): RecordType => records[recordName(name)];
