/** Who provides the notice, and when it was last revised. */
import { localDay } from '@privacy-register/schema/notice-period/local-day';
import { monthName } from '@privacy-register/schema/notice-period/month';
import { type Cell, filled, lacking } from './cell.ts';
import type { Facts } from './facts.ts';

/** «Rev.» with the month in which the version came into force, or in which the text says it was updated. */
export function revisedCell({ reading: { version, policy } }: Facts): Cell<string> {
  const { effectiveAt, lastUpdatedOn } = version;
  const day = effectiveAt === null ? lastUpdatedOn : localDay(effectiveAt, policy.timeZone);
  const month = monthName(Number(day?.slice(5, 7)));
  if (day && month) return filled(`${month} ${day.slice(0, 4)}`);
  return lacking({
    cell: 'revised',
    why: 'not-stated',
    message: 'When it was last revised is not known.',
    near: [],
  });
}

/** The one that provides the notice, or what those who provide it together call themselves. */
export function nameCell(facts: Facts): Cell<string> {
  const { policy, terms, affiliates } = facts.reading;
  const [only, ...others] = policy.publishers;
  if (only && others.length === 0) return filled(terms[only]?.name ?? only);
  const families = policy.publishers.map((id) =>
    affiliates
      .filter((each) => each.relation === 'member-of' && each.subject === id)
      .map(({ object }) => object),
  );
  const common = families[0]?.find((family) => families.every((each) => each.includes(family)));
  if (common) return filled(terms[common]?.name ?? common);
  return lacking({
    cell: 'name',
    why: 'not-stated',
    message: 'The institutions have no common name: they are members of no one family.',
    near: [],
  });
}

/** The institutions that provide it together; null where the title names the only one. */
export function whoCell({ reading: { policy, terms }, entities }: Facts): Cell<string[] | null> {
  const isFamily = (id: string) => entities.some((each) => each.id === id && each.kind === 'family');
  if (policy.publishers.length === 0 || policy.publishers.some(isFamily)) {
    const message = 'A family of companies is no institution: those that provide the notice are not named.';
    return lacking({ cell: 'who', why: 'not-stated', message, near: [] });
  }
  if (policy.publishers.length === 1) return filled(null);
  return filled(policy.publishers.map((id) => terms[id]?.name ?? id));
}
