/** What is collected, when, and from whom else. */
import { allowedTerm, collectionTerms, informationTerms } from './allowed-terms.ts';
import { type Cell, filled, lacking, together } from './cell.ts';
import { type Facts, keysOf, saidOf, termKeys } from './facts.ts';

const socialSecurityNumber = 'Social Security number';
const termsNeeded = 5;
const tellsYes = ['yes', 'may'];

/** The «What?» box: the Social Security number, then five terms of the list. */
export function whatCell(facts: Facts): Cell<string[]> {
  const { answer, restsOn, related } = facts.ask({ activity: 'collect', dataCategory: 'ssn' });
  const number: Cell<string[]> = tellsYes.includes(answer)
    ? filled([socialSecurityNumber])
    : lacking({
        cell: 'what',
        why: answer === 'conflicting' ? 'conflicting' : 'not-stated',
        message: 'The first bullet is the Social Security number; that it is collected is not said.',
        near: [...restsOn, ...related],
      });
  const categories = collections(facts).flatMap(({ dataCategories }) => termKeys(facts, dataCategories));
  const isCollected = (key: string) =>
    tellsYes.includes(facts.ask({ activity: 'collect', dataCategory: key }).answer);
  const kinds = allowed(categories, informationTerms).filter(({ key }) => isCollected(key));
  const five = enough(
    'what',
    kinds.map(({ term }) => term),
    'types of information of the list (C.2(b)) are collected',
    facts,
  );
  const both = together([number, five]);
  return both.isFilled ? filled(both.value.flat()) : both;
}

/** «How does … collect my personal information?» Five occasions of the list. */
export function occasionsCell(facts: Facts): Cell<string[]> {
  const methods = collections(facts).flatMap(({ collectionMethods }) => termKeys(facts, collectionMethods));
  const occasions = allowed(methods, collectionTerms).map(({ term }) => term);
  return enough('collect', occasions, 'occasions of the list (C.3(a)(3)) are named', facts);
}

const othersWords = {
  several:
    'We also collect your personal information from others, such as credit bureaus, affiliates, or other companies.',
  companies: 'We also collect your personal information from other companies.',
} as const;

/** Whether others supply information; no sentence at all only where the version says that nobody does. */
export function othersCell(facts: Facts): Cell<string | null> {
  const from = (source: string) => facts.ask({ activity: 'collect', source });
  const near = [from('affiliates'), from('consumer-reporting-agencies')];
  if (near.some(({ answer }) => tellsYes.includes(answer))) return filled(othersWords.several);
  const anybody = from('any-third-party');
  if (tellsYes.includes(anybody.answer)) return filled(othersWords.companies);
  if (anybody.answer === 'no') return filled(null);
  return lacking({
    cell: 'collect.others',
    why: anybody.answer === 'conflicting' ? 'conflicting' : 'not-stated',
    message: 'Whether affiliates, credit bureaus or other companies supply information is not said.',
    near: [...new Set([...near, anybody].flatMap(({ restsOn, related }) => [...restsOn, ...related]))],
  });
}

const collections = (facts: Facts) => saidOf(facts, 'collection').filter(({ negated }) => !negated);

function allowed(keys: readonly string[], list: readonly string[]): { key: string; term: string }[] {
  const found = [...new Set(keys)].flatMap((key) => {
    const term = allowedTerm(key, list);
    return term === null ? [] : [{ key, term }];
  });
  return found.filter(({ term }, at) => found.findIndex((each) => each.term === term) === at);
}

function enough(cell: string, found: readonly string[], what: string, facts: Facts): Cell<string[]> {
  if (found.length >= termsNeeded) return filled(found.slice(0, termsNeeded));
  const message = `${found.length} of the ${termsNeeded} ${what}.`;
  const near = keysOf(collections(facts));
  return lacking({ cell, why: found.length ? 'too-few' : 'not-stated', message, near });
}
