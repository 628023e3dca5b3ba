/** From the last verification to the instant in force: the only place where the clock is set. */
import { waitForLaws } from '../law-rule/law-steps.ts';
import type { TriggeredLaw } from '../law-rule/triggered.ts';
import { laterOf } from '../notice-period/chosen-moment.ts';
import { countWith, zoneOffsets } from '../notice-period/counted-with.ts';
import type { EffectiveDate } from '../notice-period/earliest-effective.ts';
import { lastOf } from '../notice-period/last-of.ts';
import { localDay } from '../notice-period/local-day.ts';
import { stepSentences } from '../notice-period/step-sentence.ts';
import type { Posting } from '../record/notice.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Asked } from './asked.ts';
import { calendarsOf, earliestFor } from './count-clauses.ts';
import type { Dossier } from './dossier.ts';
import { standingPostings } from './standing.ts';

type Clock = Pick<PolicyVersion, 'status' | 'effectiveAt' | 'effectiveOn' | 'floorAt'> & {
  reckoning: EffectiveDate | null;
};
type Moment = Pick<Asked, 'now' | 'tzdata' | 'zones'>;
type Beginning = Pick<Dossier, 'version' | 'policy' | 'snapshot'> & {
  predecessor: Pick<NonNullable<Dossier['predecessor']>, 'version'> | null;
  /** Those whose waits count here too; an exceptional posting waits for none. */
  laws: readonly TriggeredLaw[];
};

/** The values that set the clock, or null while a site is missing, a hold stands or a moment must be chosen. */
export function clockFor(dossier: Dossier, moment: Moment): Clock | null {
  const { version, snapshot } = dossier;
  if (version.heldAt !== null || snapshot === null) return null;
  if (version.ground !== 'material') {
    const laws = version.ground === 'not-material' ? snapshot.laws : [];
    return clockAtOnce({ ...dossier, laws }, moment.now);
  }
  const postedAt = clockStart(standingPostings(dossier));
  if (postedAt === null) return null;
  const counted = earliestFor(
    { ...snapshot, closures: dossier.closures },
    { postedAt, tzdata: moment.tzdata },
  );
  const chosen = waitForLaws(laterOf(counted, version.chosenAt), snapshot.laws);
  if (chosen.effectiveAt === null) return null;
  const effectiveAt = after(dossier, latest(chosen.effectiveAt, version.floorAt, moment.now));
  const effectiveOn = localDay(effectiveAt, chosen.timeZone);
  const steps = [...chosen.steps, ...delayed(chosen, effectiveAt)];
  const known = { closures: dossier.closures, zones: moment.zones ?? zoneOffsets };
  const countedWith = calendarsOf(snapshot).map((each) =>
    countWith({ ...each, postedAt: chosen.postedAt, effectiveAt }, known),
  );
  const reckoning = { ...chosen, effectiveAt, effectiveOn, steps, countedWith };
  return { status: 'scheduled', effectiveAt, effectiveOn, floorAt: effectiveAt, reckoning };
}

/** Without a notice period: at the chosen instant, not before now, never earlier than once announced. */
export function clockAtOnce(dossier: Beginning, now: string): Clock {
  const { version, snapshot, laws } = dossier;
  const { timeZone } = (snapshot ?? dossier).policy;
  const at = after(dossier, latest(version.chosenAt, version.floorAt, now));
  const date = { effectiveAt: at, effectiveOn: localDay(at, timeZone), timeZone, tzdata: null };
  const postedAt = version.postedAt ?? now;
  const found = waitForLaws({ ...date, postedAt, steps: [], warnings: [] }, laws);
  const { effectiveAt, effectiveOn } = found;
  const reckoning = found.steps.length ? found : null;
  return { status: 'scheduled', effectiveAt, effectiveOn, floorAt: effectiveAt, reckoning };
}

/** P: the last verification over the covered platforms, no earlier than the consent that let one leave. */
function clockStart(postings: readonly Posting[]): string | null {
  const covered = postings.filter((each) => each.status !== 'left');
  const verified = covered.map((each) => (each.status === 'verified' ? each.verifiedAt : null));
  const leftAt = postings.filter((each) => each.status === 'left').map((each) => each.leftAt);
  return covered.length ? lastOf([...verified, ...leftAt]) : null;
}

function delayed(chosen: EffectiveDate, effectiveAt: string): EffectiveDate['steps'] {
  if (chosen.effectiveAt === effectiveAt) return [];
  return [
    {
      rule: 'never-earlier',
      text: stepSentences.neverEarlier,
      at: effectiveAt,
    },
  ];
}

/** Strictly after the version before, were it by a millisecond. */
function after({ predecessor }: Pick<Beginning, 'predecessor'>, at: string): string {
  const before = predecessor?.version.effectiveAt ?? null;
  if (before === null || at > before) return at;
  return new Date(Date.parse(before) + 1).toISOString();
}

const latest = (...instants: (string | null)[]) =>
  instants.reduce<string>((a, b) => (b && b > a ? b : a), '');
