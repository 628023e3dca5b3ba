/** Reads what the register holds of a notice, with the part of the audit chain that tells of it. */
import type { ApprovedDossier, Evidence } from '@privacy-register/schema/evidence/evidence';
import { hashOf } from '@privacy-register/schema/kit/canonical';
import { inForceAt, versionsBefore } from '@privacy-register/schema/lifecycle/dossier';
import { contentOf } from '@privacy-register/schema/lifecycle/draft';
import { register } from '@privacy-register/schema/permission/viewer';
import { type Standing, standingAfter } from '@privacy-register/schema/proof/standing';
import { type PolicyVersion, policyVersion } from '@privacy-register/schema/record/policy-version';
import { z } from 'zod';
import { policyState, snapshotOf } from '../dossier.ts';
import type { Reader } from '../read/reader.ts';
import type { Store } from '../store.ts';
import { chainPart, refuseTooLong, spanOf } from './chain-part.ts';
import { picturesOf } from './pictures.ts';
import { recordsConcerned } from './records-concerned.ts';

const tries = 3;

/** `mostEntries` limits what is held in memory; null where the notice is not known. */
export async function evidenceOf(
  store: Store,
  { notice: id, mostEntries }: { notice: string; mostEntries: number },
): Promise<Evidence | null> {
  const read = store.read(register);
  const notice = await read.get('change-notice', id);
  const version = notice && (await read.get('policy-version', notice.version));
  const frozen = version && (await snapshotOf(read, version.id));
  if (!version || !frozen) return null;
  const before = await versionBefore(read, version);
  const { records, chain, checkpoints } = await asOneMoment(store, version.id, mostEntries);
  const now = records.flatMap((each) => (each.type === 'policy-version' ? each.records : []));
  const dossier = await approvedDossier(store, version, before);
  return {
    ...{ notice, version: now.find(isVersion) ?? version, snapshot: frozen.content },
    ...{ before: before && { sha256: before.sha256, content: before.content }, dossier },
    ...{ records, chain, checkpoints, pictures: await picturesOf(store, records) },
  };
}

/** Others may go on writing: what the records hold has to be what their last entries say. */
async function asOneMoment(store: Store, version: string, mostEntries: number) {
  for (let left = tries; ; left -= 1) {
    const records = await recordsConcerned(store.read(register), version);
    const ids = new Map(records.flatMap((each) => each.records.map(({ id, revision }) => [id, revision])));
    const checkpoints = await store.checkpoints();
    const span = await spanOf(store, { from: version, ids: [...ids.keys()], checkpoints });
    refuseTooLong(span, mostEntries);
    if (span.isCurrent(ids) || left === 1) {
      const chain = await chainPart(store, span, new Set(ids.keys()));
      const signed = checkpoints.filter(({ sequence }) => sequence >= chain.after && sequence <= span.end);
      return { records, chain, checkpoints: signed };
    }
  }
}

async function versionBefore(read: Reader, version: PolicyVersion) {
  const { versions } = await policyState(read, version.policy);
  const found = inForceAt(versionsBefore(versions, version), version.postedAt ?? '');
  const frozen = found && (await snapshotOf(read, found.id));
  return found && frozen ? { id: found.id, ...frozen } : null;
}

type Before = Awaited<ReturnType<typeof versionBefore>>;

async function approvedDossier(
  store: Store,
  version: PolicyVersion,
  before: Before,
): Promise<ApprovedDossier> {
  const read = store.read(register);
  const of = { version: { eq: version.id } };
  const [marks, differences, approved] = await Promise.all([
    read.all('text-mark', of),
    read.all('change', of, { field: 'order', direction: 'asc' }),
    asApproved(store, version.id),
  ]);
  return {
    ...approved,
    marks: marks.map(contentOf).map(hashOf).sort(),
    base: before && { id: before.id, sha256: before.sha256 },
    differences: differences.map(contentOf),
  };
}

const words = z.string().nullable();
const choices = z.object({ noticeText: words, chosenAt: words, citation: words });

/** What posting and the steps after it may have changed, as it was when it was approved. */
async function asApproved(store: Store, id: string) {
  const entries = await store.auditTrail({ recordId: id, limit: Number.MAX_SAFE_INTEGER });
  const posting = entries.findIndex(({ content }) => typeof content.number === 'number');
  const earlier = entries.slice(0, posting);
  const standing = earlier.reduce<Standing | null>(
    (before, entry) => standingAfter(policyVersion, before, entry),
    null,
  );
  return choices.parse(standing?.values);
}

const isVersion = (record: { id: string }): record is PolicyVersion => record.id.startsWith('ver_');
