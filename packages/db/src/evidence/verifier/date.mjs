import { afterDays, dayAfter, localDay } from './days.mjs';
import { isSame } from './hash.mjs';
import { standingNow } from './records.mjs';

const dateFile = 'why-this-date.json';

/** Counts the notice period anew from what the sites showed, with this computer's own calendar. */
export function checkDate({ version, snapshot, entries, why }, tell) {
  if (!isSame(why, version.reckoning)) return tell.flaw(dateFile, 'is not what the version holds.');
  if (why === null) return tell.unchecked('No date is set: there is none to be counted.');
  const moment = clockSet(entries, version.id);
  if (!moment) return tell.flaw('chain.jsonl', 'no entry sets the date of the version.');
  const posted = lastShown(moment.standing);
  if (posted === null) return tell.flaw(dateFile, 'a site had not shown the notice when the date was set.');
  if (posted !== Date.parse(why.postedAt))
    return tell.flaw(dateFile, 'the clock did not start when the last site showed it.');
  const counted = countAnew(snapshot.content, {
    posted,
    chosenAt: moment.version.chosenAt,
    timeZone: why.timeZone,
  });
  const at = Date.parse(why.effectiveAt);
  if (why.effectiveAt !== version.effectiveAt || localDay(at, why.timeZone) !== version.effectiveOn)
    return tell.flaw(dateFile, 'the date of the version is not the one that its steps lead to.');
  if (at < counted.least)
    return tell.flaw(dateFile, `the change took effect before ${iso(counted.least)}, the earliest possible.`);
  const later = [moment.floorAt, moment.at].map((each) => (each === null ? 0 : Date.parse(each)));
  if (counted.isExact && at !== Math.max(counted.least, ...later) && !hasStep(why, 'clock-rules-changed'))
    return tell.flaw(
      dateFile,
      `nothing explains why the change waited longer than until ${iso(counted.least)}.`,
    );
  if (!stepsFit(why, counted)) return tell.flaw(dateFile, 'a step names another moment than it leads to.');
  tell.checked(
    `The notice period was counted anew: from ${iso(posted)}, in force from ${iso(at)} (${why.timeZone}).`,
  );
  if (!counted.isExact)
    tell.unchecked('Holidays and closed days: that at least as many calendar days passed is checked.');
  if (why.tzdata && why.tzdata !== process.versions.tz)
    tell.unchecked(`Clock rules: counted then with tzdata ${why.tzdata}, here with ${process.versions.tz}.`);
}

/** All records as they stood when the date was set last, within the same commit. */
function clockSet(entries, version) {
  const at = entries.findLastIndex(({ recordId, content }) => recordId === version && content.reckoning);
  if (at < 0) return null;
  const { at: when, actor, action } = entries[at];
  const isOfCommit = (each) => each.at === when && each.actor === actor && each.action === action;
  let end = at + 1;
  while (end < entries.length && isOfCommit(entries[end])) end += 1;
  const standing = standingNow(entries.slice(0, end));
  const floorAt = standingNow(entries.slice(0, at)).get(version)?.floorAt ?? null;
  return { at: when, floorAt, standing: [...standing.values()], version: standing.get(version) };
}

function lastShown(standing) {
  const notices = standing.filter((each) => each.id.startsWith('ntc_') && (each.replacedAt ?? null) === null);
  const ids = notices.map(({ id }) => id);
  const postings = standing.filter(({ id, notice }) => id.startsWith('pst_') && ids.includes(notice));
  const moments = postings.map((each) =>
    Date.parse((each.status === 'left' ? each.leftAt : each.verifiedAt) ?? ''),
  );
  const isShown = postings.every(({ status }) => status === 'verified' || status === 'left');
  return postings.length && isShown ? Math.max(...moments) : null;
}

/** Every promise that binds is counted; the one that takes longest is told by the steps. */
function countAnew({ clauses, laws, policy }, { posted, chosenAt, timeZone }) {
  const all = clauses.length ? clauses.map(({ terms }) => terms) : [{}];
  const counts = all.map((terms) => countOf(terms, { posted, timeZone: policy.timeZone }));
  const longest = counts.reduce((a, b) => (b.promised > a.promised ? b : a));
  const waits = laws.filter(({ holds, follows }) => holds === 'yes' && follows.do === 'wait');
  const byLaw = waits.map(({ follows }) =>
    afterDays(posted, { count: follows.days, boundary: 'after-nth-day', minElapsedHours: 0, timeZone }),
  );
  const isExact = counts.every((each) => each.isExact);
  const least = Math.max(longest.promised, ...byLaw, chosenAt ? Date.parse(chosenAt) : 0);
  return { ...longest, posted, least, isExact };
}

function countOf({ count = null, unit, boundary, minElapsedHours, roll, ...terms }, { posted, timeZone }) {
  const zone = terms.timeZone ?? timeZone;
  const asked = {
    count,
    boundary: boundary ?? 'after-nth-day',
    minElapsedHours: minElapsedHours ?? 0,
    timeZone: zone,
  };
  const promised = count === null ? posted + 1 : afterDays(posted, asked);
  const isExact = (unit ?? 'calendar-day') === 'calendar-day' && roll !== 'next-business-day';
  return { promised, isExact, count, zone, isDays: asked.boundary !== 'exact-duration' };
}

function stepsFit(why, { posted, promised, isExact, count, zone, isDays }) {
  const at = (rule) => why.steps.find((each) => each.rule === rule)?.at;
  const lastDay = dayAfter(localDay(posted, zone), count ?? 0);
  if (at('clock-starts') !== iso(posted)) return false;
  if (count === null || !isExact || hasStep(why, 'clock-rules-changed')) return true;
  return at('earliest-moment') === iso(promised) && (!isDays || at('days-counted') === lastDay);
}

const hasStep = ({ steps }, rule) => steps.some((each) => each.rule === rule);
const iso = (at) => new Date(at).toISOString();
