/** Brings a document in our own JSON into a register: rehearsed, or in one commit. */
import type { Held, HeldVersion } from '@privacy-register/schema/import/held';
import { demandImport, planImport } from '@privacy-register/schema/import/import-document';
import { type Decided, nothing } from '@privacy-register/schema/import/outcome';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import type { OwnJson } from '@privacy-register/schema/own-json/own-json';
import { readOwnJson } from '@privacy-register/schema/own-json/read-own-json';
import { register } from '@privacy-register/schema/permission/viewer';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { decide } from './decide.ts';
import { modelOf, policyState, vocabularyOf } from './dossier.ts';
import type { Reader } from './read/reader.ts';
import { readingOf } from './reading.ts';
import type { Store } from './store.ts';

/** What would become of it; nothing is written. */
export async function rehearseImport(store: Store, text: string, asked: Asked): Promise<Decided> {
  demandImport(asked);
  const document = readOwnJson(text);
  return planImport(await heldFor(store.read(register), document, asked.now), document, asked);
}

/** Writes all of it or nothing; what keeps it from being written stands in the issues. */
export async function importInto(store: Store, text: string, asked: Asked): Promise<Decided> {
  demandImport(asked);
  const document = readOwnJson(text);
  let plan = nothing;
  await decide(store, asked, 'register.import', async (read) => {
    plan = planImport(await heldFor(read, document, asked.now), document, asked);
    return plan.changes;
  });
  return plan;
}

async function heldFor(read: Reader, { policy }: OwnJson, now: string): Promise<Held> {
  const [vocabulary, platforms, policies, sourceDocuments, sourceMarks] = await Promise.all([
    vocabularyOf(read),
    read.all('platform', {}),
    read.all('policy', {}),
    read.all('source-document', {}),
    read.all('text-mark', { sourceDocument: { isNull: false } }),
  ]);
  const known = policies.find(({ key }) => key === policy.key);
  const state = known ? await policyState(read, known.id) : null;
  const versions = await Promise.all((state?.versions ?? []).map((each) => heldVersion(read, each, now)));
  return { vocabulary, platforms, policies, sourceDocuments, sourceMarks, state, versions };
}

/** What we posted ourselves is never compared, so only what was observed is read. */
async function heldVersion(read: Reader, version: PolicyVersion, now: string): Promise<HeldVersion> {
  if (version.status !== 'observed') return { version, statements: [], marks: [] };
  const [{ statements }, { marks }] = await Promise.all([
    readingOf(read, { version, knownAt: now }),
    modelOf(read, version),
  ]);
  return { version, statements, marks };
}
