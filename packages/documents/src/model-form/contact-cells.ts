/** How the institution is reached: for questions, and to limit its sharing. */
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { type Cell, filled, lacking } from './cell.ts';
import { type Facts, keysOf, saidOf } from './facts.ts';
import { isOptOut, optOuts } from './limit-cell.ts';

export type Reached = { phone: string | null; web: string | null };
export type LimitBox = Reached & { waitDays: number; mailTo: string[] | null };

export function questionsCell(facts: Facts): Cell<Reached> {
  const reached = { phone: phoneOf(facts), web: webOf(facts) };
  if (reached.phone !== null || reached.web !== null) return filled(reached);
  const near = keysOf(saidOf(facts, 'contact'));
  return lacking({
    ...{ cell: 'questions', why: 'not-stated', near },
    message: 'Neither a telephone number nor a web address for questions is given.',
  });
}

const leastWaitDays = 30;

/** The ways to opt out; null where there is no opt-out. Each way needs its number or address. */
export function limitBoxCell(facts: Facts, hasOptOut: boolean): Cell<LimitBox | null> {
  if (!hasOptOut) return filled(null);
  const choices = optOuts(facts).filter(({ negated }) => !negated);
  const channels = new Set(choices.flatMap(({ terms }) => terms?.choice?.channels ?? []));
  const byMail = channels.has('paper-form') || channels.has('postal');
  const online = channels.has('web-page') || channels.has('web-form');
  const phone = channels.has('phone') ? phoneOf(facts) : null;
  const web = online ? (linkOf(choices) ?? webOf(facts)) : null;
  const mailTo = byMail ? addressOf(facts) : null;
  const wait = waitOf(choices);
  const near = keysOf(choices);
  const lack = (cell: string, message: string) => ({ cell, why: 'not-stated', message, near }) as const;

  const missing = [
    ...(byMail || online || channels.has('phone')
      ? []
      : [lack('limit', 'No way to opt out of the three is given: telephone, website or form.')]),
    ...(channels.has('phone') && !phone
      ? [lack('limit', 'The number to call to opt out is not given.')]
      : []),
    ...(online && !web ? [lack('limit', 'The web address to opt out at is not given.')] : []),
    ...(byMail && !mailTo ? [lack('mail-in', 'The address to mail the form to is not given.')] : []),
    ...(wait === null
      ? [lack('limit', 'After how many days the sharing about new customers begins is not said.')]
      : []),
  ];
  if (missing.length || wait === null) return lacking(...missing);
  if (wait < leastWaitDays) {
    const message = `The wait before sharing begins must be ${leastWaitDays} days or more; it is ${wait}.`;
    return lacking({ cell: 'limit', why: 'not-allowed', message, near });
  }
  return filled({ phone, web, mailTo, waitDays: wait });
}

/** Those who hold an account together: one choice for all, unless one may choose for oneself alone. */
export function jointAccountsCell(
  facts: Facts,
  hasOptOut: boolean,
): Cell<{ eachForOneself: boolean } | null> {
  if (!hasOptOut) return filled(null);
  const told = saidOf(facts, 'choice').filter(
    (said) => isOptOut(said) && said.audiences.includes('account-holder'),
  );
  const answers = new Set(told.map(({ negated }) => !negated));
  const [eachForOneself] = answers;
  if (eachForOneself !== undefined && answers.size === 1) return filled({ eachForOneself });
  return lacking({
    cell: 'joint-accounts',
    why: told.length ? 'conflicting' : 'not-stated',
    message: 'Whether the choice of one counts for all who hold an account together is not said.',
    near: keysOf(told),
  });
}

const phoneOf = (facts: Facts) => contactOf(facts, ['phone'])?.value ?? null;
const webOf = (facts: Facts) => contactOf(facts, ['web-page', 'web-form'])?.value ?? null;
const linkOf = (choices: readonly SnapshotStatement[]) =>
  choices.flatMap(({ links }) => links.flatMap(({ url }) => url ?? []))[0] ?? null;

function addressOf(facts: Facts): string[] | null {
  const lines = contactOf(facts, ['postal'])?.addressLines ?? [];
  return lines.length ? lines : null;
}

function contactOf(facts: Facts, kinds: readonly string[]) {
  const contacts = saidOf(facts, 'contact').flatMap(({ terms }) => terms?.contact ?? []);
  const reachable = contacts.filter(({ status }) => status === null || status === 'reachable');
  return reachable.find(
    ({ kind, value, addressLines }) => kinds.includes(kind) && (value || addressLines.length),
  );
}

function waitOf(choices: readonly SnapshotStatement[]): number | null {
  const deadlines = choices.flatMap(({ terms }) => terms?.choice?.deadline ?? []);
  const days = deadlines.flatMap(({ unit, count }) =>
    unit === 'calendar-day' && count !== null ? [count] : [],
  );
  return days.length ? Math.max(...days) : null;
}
