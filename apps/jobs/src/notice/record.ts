// Records a look at a site, unless another process was there first.
import { decide } from '@privacy-register/db/decide';
import { dossierOf } from '@privacy-register/db/dossier';
import type { Reader } from '@privacy-register/db/read/reader';
import { type Change, check, update } from '@privacy-register/schema/kit/change';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { lookedAgain } from '@privacy-register/schema/lifecycle/looked-again';
import { type Sighting, sight } from '@privacy-register/schema/lifecycle/sight';
import { isNews } from './is-news.ts';
import { type DuePosting, postingsDue } from './postings-due.ts';
import { askedIn, type RoundAtWork } from './round.ts';

export async function record(due: DuePosting, sighting: Sighting, round: RoundAtWork): Promise<void> {
  const { posting, platform, version } = due;
  const asked = askedIn(round);
  const changes = await decide(round.store, asked, 'posting.look', (read) =>
    decided(read, { due, sighting, asked }),
  );
  if (!changes.some(({ type }) => type === 'fetch-evidence')) return;
  const { url, outcome, reason } = sighting;
  const seen = { platform: platform.key, posting: posting.id, url, outcome, reason };
  round.log({ event: 'looked', version: version.id, ...seen, ...consequenceIn(changes) });
}

type Seen = { due: DuePosting; sighting: Sighting; asked: Asked };

async function decided(read: Reader, { due: found, sighting, asked }: Seen): Promise<Change[]> {
  const [still] = await postingsDue(read, asked.now, { id: { eq: found.posting.id } });
  if (!still) return [];
  const { posting, version } = still;
  const told = { posting, sighting, now: asked.now, last: await lastEvidence(read, posting.id) };
  if (!isNews(told)) return lookedAgain({ version, posting, outcome: sighting.outcome }, asked);
  // What was due must still be so where the rest of the dossier was read.
  const due = [check('posting', posting), check('policy-version', version)];
  const dossier = await dossierOf(read, version.id, asked.now);
  const changes = sight(dossier, posting.id, sighting, asked);
  // A look that says nothing about the posting still was one: it tells when.
  const isTold = changes.some((each) => each.do === 'update' && each.id === posting.id);
  return [...due, ...changes, ...(isTold ? [] : [update('posting', posting)])];
}

async function lastEvidence(read: Reader, posting: string) {
  const newestFirst = { field: 'at', direction: 'desc' } as const;
  const { rows } = await read.page('fetch-evidence', {
    filter: { posting: { eq: posting } },
    orderBy: newestFirst,
    first: 1,
  });
  return rows[0] ?? null;
}

/** Where the look moved its version: to what, and the instant that is set or no longer promised. */
function consequenceIn(changes: readonly Change[]) {
  const moved = changes.find((each) => each.do === 'update' && each.type === 'policy-version');
  if (moved?.do !== 'update' || moved.values.status === undefined) return {};
  return { status: moved.values.status, effectiveAt: moved.values.effectiveAt };
}
