// Records a look at a site, unless another process was there first.
import { decide } from '@privacy-register/db/decide';
import { dossierOf } from '@privacy-register/db/dossier';
import type { Reader } from '@privacy-register/db/read/reader';
import { type Change, check, update } from '@privacy-register/schema/kit/change';
import type { Filter } from '@privacy-register/schema/kit/filter';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { lookedAgain } from '@privacy-register/schema/lifecycle/looked-again';
import { type Sighting, sight } from '@privacy-register/schema/lifecycle/sight';
import type { Posting } from '@privacy-register/schema/record/notice';
import { isNews } from './is-news.ts';
import { isPictured } from './is-pictured.ts';
import { type DuePosting, postingsDue } from './postings-due.ts';
import { askedIn, type RoundAtWork } from './round.ts';
import type { Seen } from './sighting.ts';

export async function record(due: DuePosting, seen: Seen, round: RoundAtWork): Promise<void> {
  const { posting, platform, version } = due;
  const asked = askedIn(round);
  const changes = await decide(round.store, asked, 'posting.look', (read) =>
    decided(read, { due, seen, asked, round }),
  );
  if (!changes.some(({ type }) => type === 'fetch-evidence')) return;
  const { url, outcome, reason } = seen.sighting;
  const told = { platform: platform.key, posting: posting.id, url, outcome, reason };
  round.log({ event: 'looked', version: version.id, ...told, ...consequenceIn(changes) });
}

type Look = { due: DuePosting; seen: Seen; asked: Asked; round: RoundAtWork };

async function decided(read: Reader, { due: found, seen, asked, round }: Look): Promise<Change[]> {
  const [still] = await postingsDue(read, asked.now, { id: { eq: found.posting.id } });
  if (!still) return [];
  const { posting, version } = still;
  const { sighting } = seen;
  const told = { posting, sighting, now: asked.now, last: await lastEvidence(read, posting.id) };
  if (!isNews(told)) return lookedAgain({ version, posting, outcome: sighting.outcome }, asked);
  // What was due must still be so where the rest of the dossier was read.
  const due = [check('posting', posting), check('policy-version', version)];
  const dossier = await dossierOf(read, version.id, asked.now);
  const picture = await keptPicture(read, { ...told, seen, round });
  const changes = sight(dossier, posting.id, { ...sighting, picture }, asked);
  // A look that says nothing about the posting still was one: it tells when.
  const isTold = changes.some((each) => each.do === 'update' && each.id === posting.id);
  return [...due, ...changes, ...(isTold ? [] : [update('posting', posting)])];
}

type Told = { posting: Posting; sighting: Sighting; now: string; seen: Seen; round: RoundAtWork };

/** By its SHA-256, where it is worth keeping. */
async function keptPicture(
  read: Reader,
  { seen: { picture }, round, ...told }: Told,
): Promise<string | null> {
  if (!picture) return null;
  const { id } = told.posting;
  const last = await lastEvidence(read, id, { picture: { isNull: false } });
  const count = await read.count('fetch-evidence', { posting: { eq: id }, picture: { isNull: false } });
  const look = { ...told, pictured: { count, last }, most: round.mostPictures };
  return isPictured(look) ? round.store.keepPicture(picture) : null;
}

async function lastEvidence(read: Reader, posting: string, only: Filter = {}) {
  const newestFirst = { field: 'at', direction: 'desc' } as const;
  const filter = { posting: { eq: posting }, ...only };
  const { rows } = await read.page('fetch-evidence', { filter, orderBy: newestFirst, first: 1 });
  return rows[0] ?? null;
}

/** Where the look moved its version: to what, and the instant that is set or no longer promised. */
function consequenceIn(changes: readonly Change[]) {
  const moved = changes.find((each) => each.do === 'update' && each.type === 'policy-version');
  if (moved?.do !== 'update' || moved.values.status === undefined) return {};
  return { status: moved.values.status, effectiveAt: moved.values.effectiveAt };
}
