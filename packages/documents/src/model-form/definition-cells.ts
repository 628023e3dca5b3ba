/** What stands below the three definitions, 12 CFR part 1016, appendix, C.3(b). */
import { listed } from '../part/part.ts';
import { type Cell, filled, lacking, type Missing } from './cell.ts';
import { type Facts, isWithin, keysOf, saidOf } from './facts.ts';
import type { Shared } from './share-cell.ts';

type Named = { facts: Facts; name: string };

/** With whom it shares among affiliates; `shared` are the rows that are about them. */
export function affiliatesCell({ facts, name }: Named, shared: readonly Cell<Shared>[]): Cell<string> {
  const definitions = saidOf(facts, 'definition').filter((said) =>
    isWithin(facts, said.recipients, 'affiliates'),
  );
  if (definitions.some(({ negated }) => negated)) return filled(`${name} has no affiliates.`);
  const named = new Set(definitions.flatMap(({ definedEntities }) => definedEntities));
  const companies = facts.entities.filter(({ id, kind }) => named.has(id) && kind !== 'family');
  const lack = (why: Missing['why'], message: string) =>
    lacking({ cell: 'affiliates', why, message, near: keysOf(definitions) });
  const rows = shared.flatMap((cell) => (cell.isFilled ? [cell.value] : []));

  if (rows.some(({ isShared }) => isShared)) {
    if (companies.length === 0) return lack('not-stated', 'It shares with affiliates, and none is named.');
    return filled(ended(`Our affiliates include ${sorts(companies).join('; ')}`));
  }
  if (rows.length < shared.length)
    return lack('not-stated', 'Whether it shares with affiliates is not said.');
  return filled(`${name} does not share with our affiliates.`);
}

function sorts(companies: Facts['entities']): string[] {
  const such = (financial: Facts['entities'][number]['financial'], words: string) => {
    const names = companies.filter((each) => each.financial === financial).map((each) => each.name);
    return names.length ? [`${words} ${listed(names)}`] : [];
  };
  const known = [
    ...such('yes', 'financial companies such as'),
    ...such('no', 'nonfinancial companies, such as'),
  ];
  return [...known, ...such('unknown', known.length ? 'and others, such as' : 'companies such as')];
}

export function nonaffiliatesCell({ facts, name }: Named, shared: Cell<Shared>): Cell<string> {
  if (!shared.isFilled) return lacking();
  if (!shared.value.isShared)
    return filled(`${name} does not share with nonaffiliates so they can market to you.`);
  const sorts = partiesBelow(facts, 'nonaffiliates', shared.value);
  if (sorts.length) return filled(`Nonaffiliates we share with can include ${listed(sorts)}.`);
  return lacking({
    ...{ cell: 'nonaffiliates', why: 'too-general', near: shared.value.restsOn },
    message: 'It shares with nonaffiliates, and what sorts of companies they are is not said.',
  });
}

export function jointMarketingCell({ facts, name }: Named, shared: Cell<Shared>): Cell<string> {
  if (!shared.isFilled) return lacking();
  if (!shared.value.isShared) return filled(`${name} doesn’t jointly market.`);
  const sorts = partiesBelow(facts, 'joint-marketers', shared.value);
  if (sorts.length) return filled(`Our joint marketing partners include ${listed(sorts)}.`);
  return lacking({
    ...{ cell: 'joint-marketing', why: 'too-general', near: shared.value.restsOn },
    message: 'It markets jointly, and with what sorts of companies is not said.',
  });
}

/** The names of the narrower parties that get it: «banks», where the party asked is «joint marketers». */
function partiesBelow({ reading }: Facts, key: string, { restsOn }: Shared): string[] {
  const said = reading.statements.filter((each) => restsOn.includes(each.key));
  const parties = said.flatMap(({ recipients }) => recipients.flatMap((id) => reading.terms[id] ?? []));
  const names = parties.filter(({ ancestors }) => ancestors.includes(key)).map(({ name }) => name);
  return [...new Set(names.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`))];
}

const ended = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`);
