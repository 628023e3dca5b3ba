/** A question put to one statement of a version. */
import type { Reading } from '../snapshot/reading.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { actFit, actReach, kindOf } from './act.ts';
import { audiencesOf, isAmong } from './audience.ts';
import {
  type Fit,
  fitOf,
  isAtOrBelow,
  leastFit,
  leastReach,
  type Reach,
  reachOf,
  type Said,
} from './near.ts';
import type { Place, Places } from './place.ts';
import { publisher, type Question } from './question.ts';

export type Asking = { question: Question; places: Places; reading: Reading };

const publishers = [publisher, 'each-publisher'];

export const isOfKind = ({ question: { activity, audience } }: Asking, { kind }: SnapshotStatement) =>
  kind === kindOf(activity, audience);

/** How well it answers the question, if it says that something is done. */
export function fit(asking: Asking, said: SnapshotStatement): Fit {
  const { question, places } = asking;
  const terms = termsIn(asking);
  const category = fitOf(places.dataCategory, terms(said.dataCategories));
  const isExcluded = excludes(places.dataCategory, terms(said.excludedDataCategories)) === 'apart';
  return leastFit([
    actFit(question.activity, said),
    // Of collecting in general nobody can tell what in particular is collected.
    (category === 'broad' && question.activity === 'collect') || isExcluded ? 'silent' : category,
    fitOf(places.collectionMethod, terms(said.collectionMethods)),
    fitOf(places.purpose, terms(said.purposes)),
    fitOf(places.party, terms(said.recipients)),
    fitOf(places.source, terms(said.sources)),
    fitOf(speaker(places.actor), terms(said.actors).map(asSpeaker)),
    audienceFit(asking, said),
  ]);
}

/** How much of the question it covers, as a denial, an exception or an absence. */
export function reach(asking: Asking, said: SnapshotStatement): Reach {
  const { question, places } = asking;
  const terms = termsIn(asking);
  return leastReach([
    actReach(question.activity, said),
    reachOf(places.dataCategory, terms(said.dataCategories)),
    excludes(places.dataCategory, terms(said.excludedDataCategories)),
    reachOf(places.collectionMethod, terms(said.collectionMethods)),
    reachOf(places.purpose, terms(said.purposes)),
    reachOf(places.party, terms(said.recipients)),
    reachOf(places.source, terms(said.sources)),
    reachOf(speaker(places.actor), terms(said.actors).map(asSpeaker)),
    audienceReach(asking, said),
    said.areas.length || said.context.length || said.necessity !== null ? 'part' : 'whole',
  ]);
}

/** A term that the reading does not show is one that nobody asks for. */
export const termsIn =
  ({ reading }: Pick<Asking, 'reading'>) =>
  (ids: readonly string[]): Said[] =>
    ids.map((id) => reading.terms[id] ?? { key: id, ancestors: [] });

function excludes(asked: Place | null, excluded: readonly Said[]): Reach {
  if (!excluded.length) return 'whole';
  if (!asked) return 'part';
  if (excluded.some(({ key }) => key === asked.key || asked.above.has(key))) return 'apart';
  return excluded.some((each) => isAtOrBelow(each, asked.key)) ? 'part' : 'whole';
}

const asSpeaker = (said: Said): Said =>
  publishers.includes(said.key) ? { key: publisher, ancestors: [] } : said;
const speaker = (asked: Place | null): Place | null =>
  asked && publishers.includes(asked.key) ? { key: publisher, above: new Set() } : asked;

function audienceFit({ question: { audience }, reading }: Asking, said: SnapshotStatement): Fit {
  if (audience === null || audience === 'child') return 'firm';
  const spokenTo = audiencesOf(said, reading.policy.audiences);
  if (!spokenTo.length || spokenTo.some((each) => isAmong(audience, each))) return 'firm';
  return spokenTo.some((each) => isAmong(each, audience)) ? 'silent' : 'apart';
}

/** Where no audience is asked, it is everybody to whom the policy speaks. */
function audienceReach({ question: { audience }, reading }: Asking, said: SnapshotStatement): Reach {
  if (audience === 'child') return 'whole';
  const spokenTo = audiencesOf(said, reading.policy.audiences);
  const asked = audience === null ? reading.policy.audiences : [audience];
  if (!spokenTo.length || asked.every((one) => spokenTo.some((each) => isAmong(one, each)))) return 'whole';
  const near = asked.some((one) => spokenTo.some((each) => isAmong(one, each) || isAmong(each, one)));
  return near || audience === null ? 'part' : 'apart';
}
