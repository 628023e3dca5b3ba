import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FacetDifference } from '../difference/facet-difference.ts';
import { changeSorts, directions } from '../record/difference.ts';
import { statementKinds } from '../record/words.ts';
import type { Rule } from './classify.ts';
import { classify } from './classify.ts';
import { startingMaterialRules } from './starting-material-rules.ts';

type Told = Pick<FacetDifference, 'statementKind' | 'facet' | 'sort' | 'direction'>;

const told = (
  statementKind: Told['statementKind'],
  facet: string,
  sort: Told['sort'],
  direction: Told['direction'],
): Told => ({ statementKind, facet, sort, direction });
const rule = (said: Partial<Rule>): Rule => ({
  key: 'rule',
  edition: 3,
  title: 'A rule',
  kinds: [],
  sorts: [],
  facets: [],
  directions: [],
  class: 'not-material',
  citation: 'A law',
  priority: 10,
  ...said,
});

describe('the starting rules', () => {
  test.each<[string, Told, string, string | null]>([
    ['a new practice', told('disclosure', 'statement', 'added', 'expands'), 'material', 'practice-added'],
    [
      'a new category',
      told('disclosure', 'dataCategories', 'broadened', 'expands'),
      'material',
      'new-data-category',
    ],
    [
      'a new class of recipient',
      told('disclosure', 'recipients', 'broadened', 'expands'),
      'material',
      'new-recipient-class',
    ],
    ['a new purpose', told('use', 'purposes', 'broadened', 'expands'), 'material', 'new-purpose'],
    [
      'longer retention',
      told('retention', 'retention.duration', 'broadened', 'expands'),
      'material',
      'retention-lengthened',
    ],
    [
      'an exception more',
      told('disclosure', 'exceptionTo', 'broadened', 'expands'),
      'material',
      'exception-widened',
    ],
    [
      'consent dropped',
      told('use', 'legalBases', 'broadened', 'expands'),
      'material',
      'legal-basis-loosened',
    ],
    ['a denial dropped', told('disclosure', 'statement', 'removed', 'expands'), 'material', 'denial-dropped'],
    ['a choice removed', told('choice', 'statement', 'removed', 'expands'), 'material', 'choice-removed'],
    [
      'a choice for fewer purposes',
      told('choice', 'purposes', 'narrowed', 'expands'),
      'material',
      'choice-narrowed',
    ],
    [
      'a longer deadline',
      told('choice', 'choice.deadline', 'broadened', 'expands'),
      'material',
      'choice-deadline',
    ],
    [
      'a lower age',
      told('children', 'children.ageBelow', 'narrowed', 'expands'),
      'material',
      'children-threshold',
    ],
    [
      'less security',
      told('security', 'security.measures', 'narrowed', 'expands'),
      'material',
      'security-weakened',
    ],
    [
      'less notice',
      told('change', 'change.count', 'narrowed', 'expands'),
      'material',
      'change-clause-weakened',
    ],
    [
      'a commitment gone',
      told('commitment', 'statement', 'removed', 'expands'),
      'material',
      'commitment-weakened',
    ],
    ['less access', told('access', 'access.rights', 'narrowed', 'expands'), 'material', 'access-weakened'],
    [
      'a signal dropped',
      told('signal', 'signal.response', 'reworded', 'expands'),
      'material',
      'signal-dropped',
    ],
    [
      'fewer places covered',
      told('coverage', 'coverage.selector', 'narrowed', 'expands'),
      'material',
      'coverage-shrunk',
    ],
    [
      'another meaning',
      told('definition', 'dataCategories', 'narrowed', 'expands'),
      'material',
      'meaning-changed',
    ],
    ['more protective', told('choice', 'purposes', 'broadened', 'restricts'), 'material', 'more-protective'],
    ['a choice more', told('choice', 'statement', 'added', 'restricts'), 'material', 'protection-added'],
    ['a practice less', told('use', 'statement', 'removed', 'restricts'), 'material', 'practice-ended'],
    [
      'another contact point',
      told('contact', 'contact.value', 'reworded', 'neutral'),
      'not-material',
      'contact-point',
    ],
    [
      'a contact that cannot be reached',
      told('contact', 'contact.status', 'reworded', 'neutral'),
      'material',
      null,
    ],
    ['a contact gone', told('contact', 'statement', 'removed', 'neutral'), 'material', null],
    [
      'an entity renamed',
      told('definition', 'definedEntities', 'reworded', 'neutral'),
      'not-material',
      'entity-renamed',
    ],
    ['another term', told('definition', 'definition.term', 'reworded', 'neutral'), 'material', null],
    [
      'a named example',
      told('disclosure', 'recipients', 'reworded', 'neutral'),
      'not-material',
      'named-recipient-in-class',
    ],
    ['an example of data', told('disclosure', 'dataCategories', 'reworded', 'neutral'), 'material', null],
    ['a statement moved', told('use', 'section', 'moved', 'neutral'), 'not-material', 'moved-within-text'],
    ['words of a condition', told('use', 'condition', 'reworded', 'neutral'), 'material', null],
    ['words of a summary', told('use', 'summary', 'reworded', 'neutral'), 'material', null],
    ['words of a passage', told('use', 'passages', 'reworded', 'neutral'), 'material', null],
    ['words of no statement', told(null, 'text', 'reworded', 'neutral'), 'material', null],
  ])('%s', (_, difference, expected, key) => {
    const found = classify(difference, startingMaterialRules);

    expect([found.class, found.rule]).toEqual([expected, key]);
  });

  test('have keys of their own, and wait for counsel', () => {
    expect(new Set(startingMaterialRules.map(({ key }) => key)).size).toBe(startingMaterialRules.length);
    expect(startingMaterialRules.every((one) => one.confirmWithCounsel && one.edition === 1)).toBe(true);
  });

  test('call nothing of an expanding change less than material', () => {
    const every = fc.record({
      statementKind: fc.constantFrom(...statementKinds),
      facet: fc.constantFrom(
        'statement',
        'recipients',
        'contact.value',
        'definedEntities',
        'order',
        'summary',
      ),
      sort: fc.constantFrom(...changeSorts),
      direction: fc.constantFrom('expands' as const, 'restricts' as const),
    });
    fc.assert(fc.property(every, (one) => classify(one, startingMaterialRules).class === 'material'));
  });
});

const anyRule = fc.record({
  class: fc.constantFrom('material' as const, 'not-material' as const, 'editorial' as const),
  kinds: fc.subarray([...statementKinds], { minLength: 1 }),
  sorts: fc.subarray([...changeSorts]),
  directions: fc.subarray([...directions]),
});

test('without a rule nothing is less than material', () => {
  const difference = told('contact', 'contact.value', 'reworded', 'neutral');
  fc.assert(
    fc.property(fc.array(anyRule), (rules) => {
      const found = classify(difference, rules.map(rule));
      expect(found.class === 'material' || found.rule !== null).toBe(true);
    }),
  );
  expect(classify(difference, [])).toEqual({
    class: 'material',
    reason: [
      'Contact value of a statement on contact reworded.',
      'No rule covers this change, so it counts as material.',
    ].join(' '),
    rule: null,
    ruleEdition: null,
    citation: null,
  });
});

test('the lowest priority decides, and of equals the strictest', () => {
  const difference = told('use', 'section', 'moved', 'neutral');
  const lax = rule({ key: 'lax', class: 'editorial', priority: 5 });
  const strict = rule({ key: 'strict', class: 'material', priority: 5 });

  expect(classify(difference, [rule({ class: 'material' }), lax]).rule).toBe('lax');
  expect(classify(difference, [lax, strict]).rule).toBe('strict');
});

test('no rule makes a change of practice editorial', () => {
  const lax = rule({ class: 'editorial' });

  expect(classify(told('use', 'purposes', 'broadened', 'expands'), [lax]).class).toBe('material');
  expect(classify(told('contact', 'statement', 'removed', 'neutral'), [lax]).class).toBe('material');
  expect(classify(told('contact', 'summary', 'reworded', 'neutral'), [lax]).class).toBe('editorial');
});

test('the reason names what changed, the rule and its citation', () => {
  const found = classify(told('disclosure', 'recipients', 'broadened', 'expands'), startingMaterialRules);

  expect(found).toMatchObject({ ruleEdition: 1, citation: '12 CFR 1016.8(b)(1)(ii)' });
  expect(found.reason).toBe(
    [
      'Recipients of a statement on disclosure broadened, to be read as less protective.',
      'A new class of recipient: material.',
    ].join(' '),
  );
});
