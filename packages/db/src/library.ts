/** Reads what the lint looks at: of every policy the version that stands, the one on its way, the open one. */
import type { Library, LintedVersion } from '@privacy-register/schema/finding/library';
import {
  comingAfter,
  inForceAt,
  openVersion,
  type PolicyState,
  type Vocabulary,
} from '@privacy-register/schema/lifecycle/dossier';
import { localDay } from '@privacy-register/schema/notice-period/local-day';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { type PolicyVersion, publishedStatuses } from '@privacy-register/schema/record/policy-version';
import { type Reading, readObserved } from '@privacy-register/schema/snapshot/reading';
import { modelOf, policyState, vocabularyOf } from './dossier.ts';
import type { Reader } from './read/reader.ts';
import { readingOf } from './reading.ts';

type Looking = { read: Reader; now: string; state: PolicyState; vocabulary: Vocabulary };
const published: readonly string[] = publishedStatuses;

export async function libraryOf(read: Reader, now: string): Promise<Library> {
  const all = await read.all('policy', { archivedAt: { isNull: true } }, { field: 'key', direction: 'asc' });
  const vocabulary = await vocabularyOf(read);
  const policies = all.map(({ id, key, title, prevailsOver }) => ({ id, key, title, prevailsOver }));
  const versions: LintedVersion[] = [];
  for (const { id } of all) {
    const state = await policyState(read, id);
    for (const [standing, version] of chosen(state.versions, now)) {
      versions.push(await linted({ read, now, state, vocabulary }, standing, version));
    }
  }
  return { versions, policies };
}

function chosen(all: readonly PolicyVersion[], now: string): [LintedVersion['standing'], PolicyVersion][] {
  const observed = all.filter(({ status }) => status === 'observed');
  const choice = {
    standing: inForceAt(all, now) ?? latest(observed),
    coming: comingAfter(all, now),
    open: openVersion(all),
  };
  return (['standing', 'coming', 'open'] as const).flatMap((standing) => {
    const version = choice[standing];
    return version ? [[standing, version]] : [];
  });
}

async function linted(
  looking: Looking,
  standing: LintedVersion['standing'],
  version: PolicyVersion,
): Promise<LintedVersion> {
  const { state } = looking;
  const others = state.versions.filter(
    (each) => published.includes(each.status) && each.status !== 'withdrawn',
  );
  const before = latest(others.filter((each) => version.number === null || numberOf(each) < version.number));
  const [{ marks, ...own }, earlier] = await Promise.all([
    texted(looking, version),
    before ? texted(looking, before) : null,
  ]);
  const seenAt = version.lastObservedAt ?? version.observedAt;
  return {
    ...own,
    standing,
    marks,
    before: earlier,
    lastSeenOn: version.status === 'observed' && seenAt ? localDay(seenAt, state.policy.timeZone) : null,
  };
}

async function texted(looking: Looking, version: PolicyVersion) {
  const { read } = looking;
  const source = version.sourceDocument ? await read.get('source-document', version.sourceDocument) : null;
  const of = { version: { eq: version.id } };
  const marks = await read.all(
    'text-mark',
    source ? { or: [of, { sourceDocument: { eq: source.id } }] } : of,
    { field: 'start', direction: 'asc' },
  );
  const text = version.text ?? source?.text ?? null;
  const reading = await readingOrDraft(looking, version);
  return { reading, marks, text, textSha256: source?.sha256 ?? (text === null ? null : textHash(text)) };
}

/** A draft is read with the vocabulary as it stands, like an observed version, and has a text besides. */
async function readingOrDraft(looking: Looking, version: PolicyVersion): Promise<Reading> {
  const { read, now, state, vocabulary } = looking;
  if (published.includes(version.status)) return readingOf(read, { version, knownAt: now });
  const model = await modelOf(read, version);
  const reading = readObserved({ ...state, ...model, vocabulary }, { version, errata: [] });
  return { ...reading, version: { ...reading.version, text: version.text } };
}

const numberOf = ({ number }: PolicyVersion) => number ?? 0;
const latest = (versions: readonly PolicyVersion[]) =>
  [...versions].sort((a, b) => numberOf(b) - numberOf(a))[0] ?? null;
