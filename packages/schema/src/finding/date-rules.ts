/** Dates that a text should state, and changes that its dates should show. */

import { localDay } from '../notice-period/local-day.ts';
import { fill } from '../sentence/sentence.ts';
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { LintedVersion } from './library.ts';
import type { FindingRule } from './rule.ts';
import { isOnlinePolicy } from './said.ts';
import { statedDays } from './stated-day.ts';

const isObserved = ({ reading }: LintedVersion) => reading.version.status === 'observed';

/** Our own versions have their instant in force beside them; what was only observed may state none. */
const effectiveDateNotStated: FindingRule = {
  id: 'effective-date-not-stated',
  edition: 1,
  title: 'No effective date',
  severity: 'warning',
  basis: law.effectiveDate,
  find: (version) => {
    const { lastUpdatedOn } = version.reading.version;
    const states = statedDays(version.text ?? '').some(({ says }) => says === 'effective');
    if (!isObserved(version) || !isOnlinePolicy(version) || states) return [];
    const instead = lastUpdatedOn
      ? fill(findingSentences.lastUpdated, { day: lastUpdatedOn })
      : findingSentences.lastUpdatedUnsaid;
    return [{ message: fill(findingSentences.effectiveUnsaid, { message: instead }), about: lastUpdatedOn }];
  },
};

const undated: FindingRule = {
  id: 'text-undated',
  edition: 1,
  title: 'Nothing dates the text',
  severity: 'warning',
  basis: { reason: 'What has no date answers no question about a time.' },
  find: (version) => {
    const { observedAt, lastUpdatedOn } = version.reading.version;
    if (!isObserved(version) || observedAt !== null || lastUpdatedOn !== null) return [];
    const message = findingSentences.undated;
    return [{ message }];
  },
};

const changedUnderOneDate: FindingRule = {
  id: 'text-changed-under-one-date',
  edition: 1,
  title: 'The text changed, its date did not',
  severity: 'error',
  basis: law.deception,
  find: (version) => {
    const { before, reading } = version;
    if (!before || before.textSha256 === null || before.textSha256 === version.textSha256) return [];
    const day = dayOf(version.text, reading.version.lastUpdatedOn);
    if (day === null || day !== dayOf(before.text, before.reading.version.lastUpdatedOn)) return [];
    const message = fill(findingSentences.sameDate, { number: before.reading.version.number, day });
    return [{ message, about: [before.textSha256, version.textSha256] }];
  },
};

const dayOf = (text: string | null, recorded: string | null) =>
  recorded ?? statedDays(text ?? '').at(0)?.day ?? null;

const effectiveDateDiffers: FindingRule = {
  id: 'effective-date-differs',
  edition: 1,
  title: 'The text states another effective date',
  severity: 'error',
  basis: law.deception,
  find: ({ reading, text }) => {
    const { effectiveAt } = reading.version;
    if (effectiveAt === null) return [];
    const day = localDay(effectiveAt, reading.policy.timeZone);
    const wrong = statedDays(text ?? '').filter((each) => each.says === 'effective' && each.day !== day);
    if (!wrong.length) return [];
    const message = fill(findingSentences.otherDate, { days: wrong.map((each) => each.day).join(', '), day });
    return [{ message, places: wrong.map(({ place }) => place), about: day }];
  },
};

export const dateRules = [effectiveDateNotStated, undated, changedUnderOneDate, effectiveDateDiffers];
