const minute = 60_000;
const hour = 60 * minute;

const calendars = new Map();

/** The calendar day of an instant in a zone, such as 2026-05-15. */
export function localDay(at, timeZone) {
  const part = Object.fromEntries(
    calendarOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.year}-${part.month}-${part.day}`;
}

function calendarOf(timeZone) {
  const known = calendars.get(timeZone);
  if (known) return known;
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' };
  const made = new Intl.DateTimeFormat('en-US', { timeZone, ...parts });
  calendars.set(timeZone, made);
  return made;
}

export const dayAfter = (day, count) =>
  new Date(Date.parse(day) + count * 24 * hour).toISOString().slice(0, 10);

/** The first instant of a day in a zone; of the next day that there is, where the calendar left it out. */
export function startOf(day, timeZone) {
  let at = Date.parse(day) - 15 * hour;
  while (localDay(at, timeZone) < day) at += localDay(at + hour, timeZone) < day ? hour : minute;
  return at;
}

/** So many whole days after the day of the notice, and no fewer hours than they have. */
export function afterDays(posted, { count, boundary, minElapsedHours, timeZone }) {
  if (boundary === 'exact-duration') return posted + Math.max(count * 24, minElapsedHours) * hour;
  const isWhole = boundary === 'after-nth-day';
  const least = posted + Math.max(isWhole ? count * 24 : 0, minElapsedHours) * hour;
  let day = dayAfter(localDay(posted, timeZone), isWhole ? count + 1 : count);
  while (startOf(day, timeZone) < least) day = dayAfter(day, 1);
  return startOf(day, timeZone);
}
